/** Where a run stands, as it is told. */
export interface Standing {
  /** 0 to 1; null where nobody knows how much there is. */
  readonly share: number | null;
  /** What has been read: "12.3 GB" or "page 37". */
  readonly done: string;
  /** Units a second since the start of this run, worded: "210 MB/s". */
  readonly rate: string;
  readonly kept: number;
}

/** Tells how a run goes on, without telling too often. */
export interface Progress {
  tell(standing: () => Standing): void;
  /** Ends the line on a terminal. */
  end(): void;
}

/** Milliseconds between two lines, on a terminal, where one is written over, and elsewhere. */
const EVERY = { terminal: 500, log: 10_000 } as const;

/** Progress on a stream such as standard error. `now` in milliseconds. */
export function createProgress(options: {
  readonly write: (text: string) => void;
  readonly terminal: boolean;
  readonly now: () => number;
}): Progress {
  const { write, terminal, now } = options;
  const started = now();
  let last = started;
  let open = false;
  return {
    tell: (standing) => {
      const time = now();
      if (time - last < (terminal ? EVERY.terminal : EVERY.log)) return;
      last = time;
      const line = progressLine(standing(), (time - started) / 1000);
      write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
      open = terminal;
    },
    end: () => {
      if (open) write('\n');
      open = false;
    },
  };
}

/** One line of progress. `seconds` since the run began. */
export function progressLine(standing: Standing, seconds: number): string {
  const { share, done, rate, kept } = standing;
  const parts = [done, rate, `${kept.toLocaleString('en')} entities kept`];
  if (share !== null && share > 0) {
    parts.push(`${Math.floor(share * 100)}%`, `${duration((seconds / share) * (1 - share))} left`);
  }
  return parts.join(', ');
}

/** "45 s", "12 min", "3 h 20 min". */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
