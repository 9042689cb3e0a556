// Which pixels of a letter are ink?

/** Grey values below this belong to letters and marks whose shape is looked at: half of the soft edge of a stroke is inside. */
export const DARK = 150;
