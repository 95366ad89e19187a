/** Something on the command line that cannot be understood. */
export class UsageError extends Error {}

/** An error of `parseArgs`, or one that says itself that the command line was wrong. */
const isUsage = (error: unknown): boolean =>
  error instanceof UsageError ||
  (error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS'));

/** Runs a tool's main function. Exit status: 2 with a message for bad usage, 1 where it throws. */
export async function runTool(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const usage = isUsage(error);
    console.error(usage && error instanceof Error ? `${error.message}\nSee --help.` : error);
    process.exitCode = usage ? 2 : 1;
  }
}
