// What of the outside world may the command line touch? All of it comes through this one value, so that tests can give another.
export interface Io {
  readonly cwd: string;
  readonly cores: number;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** stderr is a terminal: a progress bar may be drawn. */
  readonly isTerminal: boolean;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}
