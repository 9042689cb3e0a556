// Which text of a page can't be seen, and how does the page read without it?
import { multiply } from '../layout/matrix.js';
import { type Operation, operationsOf } from './content-stream.js';

export interface HiddenText {
  /** The stream without its hidden text; null when it has none. */
  readonly without: Uint8Array | null;
  /** Bytes of strings that are shown and can be seen. */
  readonly visible: number;
}

/** Text render modes that paint nothing (ISO 32000-1, 9.3.6). */
const HIDDEN_MODES: readonly unknown[] = [3, 7];
const SHOWS = new Set(['Tj', 'TJ', "'", '"']);
/** An image over this share of the page hides what was painted before it. */
const PAGE_COVER = 0.8;
const IDENTITY = [1, 0, 0, 1, 0, 0] as const;

interface Show {
  readonly operation: Operation;
  readonly isHidden: boolean;
  readonly length: number;
}

/**
 * Finds text in mode 3 or 7, and text below an image of the whole page. `isImage` says whether a name of the resources is an image;
 * `area` is that of the page, in units of the stream.
 */
export function hiddenText(stream: Uint8Array, isImage: (name: string) => boolean, area: number): HiddenText {
  let state = { matrix: IDENTITY as readonly number[], mode: 0 as unknown };
  const stack: (typeof state)[] = [];
  let shows: Show[] = [];
  for (const operation of operationsOf(stream)) {
    const { name, operands } = operation;
    if (name === 'q') stack.push(state);
    else if (name === 'Q') state = stack.pop() ?? state;
    else if (name === 'cm') state = { ...state, matrix: multiply(state.matrix, numbersOf(operands)) };
    else if (name === 'Tr') state = { ...state, mode: operands[0] };
    else if (SHOWS.has(name)) {
      const length = operands.reduce<number>((sum, each) => sum + (typeof each === 'object' ? each.length : 0), 0);
      shows.push({ operation, isHidden: HIDDEN_MODES.includes(state.mode), length });
    } else if (name === 'Do' && isImage(String(operands[0]))) {
      const [a = 0, b = 0, c = 0, d = 0] = state.matrix;
      const covers = Math.abs(a * d - b * c) >= PAGE_COVER * area;
      if (covers) shows = shows.map((show) => ({ ...show, isHidden: true }));
    }
  }
  const hidden = shows.filter(({ isHidden }) => isHidden);
  const visible = shows.reduce((sum, { isHidden, length }) => sum + (isHidden ? 0 : length), 0);
  return {
    without:
      hidden.length === 0
        ? null
        : cut(
            stream,
            hidden.map(({ operation }) => operation),
          ),
    visible,
  };
}

const numbersOf = (operands: Operation['operands']): number[] =>
  operands.map((operand) => (typeof operand === 'number' ? operand : 0));

/** What is left of an operation that showed text: the move to the next line that ' and " make. */
const LEFT_OVER: Readonly<Record<string, string>> = { "'": 'T*', '"': 'T*' };

function cut(stream: Uint8Array, operations: readonly Operation[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { name, start, end } of operations) {
    parts.push(stream.subarray(at, start), Buffer.from(LEFT_OVER[name] ?? ''));
    at = end;
  }
  parts.push(stream.subarray(at));
  return Uint8Array.from(Buffer.concat(parts));
}
