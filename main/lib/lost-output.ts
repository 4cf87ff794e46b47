/**
 * What is printed where nobody takes it any more, as on a terminal that was closed or into a file on a full disk, is
 * lost, and no fault: without this Node ends the program over it.
 */
export function letOutputBeLost({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>): void {
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
}
