// From lines of text to one stream of token ids: the form in which n-grams are counted.
import { SENTENCE_END, SENTENCE_START } from '../language/language-model.js';
import { tokenise } from '../language/tokenise.js';

/** Ids given in order of first meeting; abbreviations have entries of their own so that rare ones become <abbr>. */
export class TypeIndex {
  readonly texts: string[] = [];
  readonly isAbbreviation: boolean[] = [];
  private readonly ids = new Map<string, number>();

  idOf(text: string, isAbbreviation: boolean): number {
    const key = isAbbreviation ? `\u0001${text}` : text;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.texts.push(text) - 1;
    this.isAbbreviation.push(isAbbreviation);
    this.ids.set(key, id);
    return id;
  }
}

/** Marks the start of a sentence in a stream of type ids. */
const BOUNDARY = 0xffff_ffff;

/** A growing stream of type ids, sentences separated by BOUNDARY. */
export class TypeStream {
  private ids = new Uint32Array(1 << 20);
  private length = 0;

  constructor(private readonly types: TypeIndex) {}

  /** Adds one line, a paragraph, `times` times. */
  addLine(line: string, times = 1): void {
    const from = this.length;
    for (const token of tokenise(line)) {
      if (token.sentenceStart) this.push(BOUNDARY);
      this.push(this.types.idOf(token.text, token.kind === 'abbreviation'));
    }
    const to = this.length;
    for (let time = 1; time < times; time += 1) for (let at = from; at < to; at += 1) this.push(this.ids[at]!);
  }

  /** How often each type occurs, by type id. */
  countTypes(): Uint32Array {
    const counts = new Uint32Array(this.types.texts.length);
    for (let at = 0; at < this.length; at += 1) if (this.ids[at] !== BOUNDARY) counts[this.ids[at]!]! += 1;
    return counts;
  }

  /** The stream in model ids, each sentence between SENTENCE_START and SENTENCE_END. */
  encode(modelIds: Uint16Array): Uint16Array {
    let sentences = 0;
    for (let at = 0; at < this.length; at += 1) if (this.ids[at] === BOUNDARY) sentences += 1;
    const stream = new Uint16Array(this.length + sentences);
    let to = 0;
    for (let at = 0; at < this.length; at += 1) {
      if (this.ids[at] === BOUNDARY) {
        if (to > 0) stream[to++] = SENTENCE_END;
        stream[to++] = SENTENCE_START;
      } else stream[to++] = modelIds[this.ids[at]!]!;
    }
    if (to > 0) stream[to] = SENTENCE_END;
    return stream;
  }

  private push(id: number): void {
    if (this.length === this.ids.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.ids);
      this.ids = larger;
    }
    this.ids[this.length++] = id;
  }
}
