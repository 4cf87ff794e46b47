import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run: what fails once fails again, and nothing else fails by chance.
 * Another number in CHARLEY_TEST_SEED draws others.
 */
fc.configureGlobal({ seed: Number(process.env.CHARLEY_TEST_SEED ?? 20_261_126) });
