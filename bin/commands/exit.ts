/** What a command's exit code means; documented in docs/operating/command-line.md. */
export const EXIT = {
  /** Done. */
  ok: 0,
  /** The newsroom refused, or problems were found. Nothing was changed unless the command says so. */
  refused: 1,
  /** The command was not used as its help says. */
  usage: 2,
  /** Something broke that should not: a file that cannot be read, a bug. */
  fault: 3,
} as const
