// What does a document without fixed pages consist of (Word, HTML)?

/** Lines end where the author broke them, not where a page would. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly lines: readonly string[];
}

/** `span`: columns of the grid that the cell takes. */
export interface FlowCell {
  readonly blocks: readonly FlowBlock[];
  readonly span: number;
}

export interface FlowRow {
  readonly cells: readonly FlowCell[];
  /** A new page begins with this row. */
  readonly startsPage: boolean;
}

/** `isRuled`: lines are drawn around its cells. Without, a table of few columns only sets texts side by side (letterhead, signature). */
export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly FlowRow[];
  readonly isRuled: boolean;
}

export type FlowBlock = FlowParagraph | FlowTable | { readonly kind: 'page-break' };
