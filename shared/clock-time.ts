/** Two numbers as a clock shows them, hours and minutes or minutes and seconds: 07:05. */
export function clockTime(larger: number, smaller: number): string {
  return `${twoDigits(larger)}:${twoDigits(smaller)}`;
}

/** A number of at most two digits as a clock shows it: 07. */
function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
