// Which words are likelier here than the language model says, because a person's name stands here? The counts of the gazetteer.
import { type Gazetteer, loadGazetteer } from '../language/gazetteer.js';
import { type LanguageModel, UNKNOWN } from '../language/language-model.js';
import { type CaseModel, loadCaseModel } from './case-model.js';
import { DECODE, type DocumentToken, type Paragraph } from './document-tokens.js';

/** Places in a name, in their order. */
export const NAME_ROLES = ['surname', 'middle', 'given'] as const;
export type NameRole = (typeof NAME_ROLES)[number];

/**
 * The role of each token of a paragraph in a name, null outside of names: two to four capitalised words in a row on one line, after a
 * title of address or none. Whether it is a name its first word must tell. Two at the start of a longer line are a sentence.
 *
 * @example rolesOf(tokens of "Ông Cao Ba Thinh") // [null, 'surname', 'middle', 'given']
 */
export function rolesOf(paragraph: Paragraph): (NameRole | null)[] {
  const roles = new Array<NameRole | null>(paragraph.length).fill(null);
  for (let from = 0; from < paragraph.length; from++) {
    if (!isCapitalised(paragraph[from]!)) continue;
    let to = from + 1;
    while (to < paragraph.length && follows(paragraph[to - 1]!, paragraph[to]!)) to++;
    const first = ADDRESS.test(paragraph[from]!.text) ? from + 1 : from;
    const opensSentence = to - first === SHORTEST && paragraph[first]!.place === 'start';
    const goesOn = paragraph[to]?.line === paragraph[first]!.line;
    if (to - first >= SHORTEST && to - first <= LONGEST && !(opensSentence && goesOn)) {
      roles.fill('middle', first, to);
      roles[first] = 'surname';
      roles[to - 1] = 'given';
    }
    from = to - 1;
  }
  return roles;
}

function isCapitalised({ fixedId, place, text }: DocumentToken): boolean {
  return fixedId === DECODE && place !== 'capitals' && CAPITALISED.test(text);
}

function follows(before: DocumentToken, token: DocumentToken): boolean {
  return token.line === before.line && !CLOSES.test(before.text) && isCapitalised(token);
}

const SHORTEST = 2;
const LONGEST = 4;
/** A capital and small letters, some of which were misread. */
const CAPITALISED = /^["“(]?\p{Lu}(?=\P{Lu}+$)/u;
const CLOSES = /[.,;:!?)]$/u;
/** Ông, Bà, as engines without marks write them. */
const ADDRESS = /^(?:[OÔÓÖ]ng|B[aàåáä])$/u;

/** By how much words printed with a capital are cheaper in names than elsewhere, milli-nats by model id; 0 for words of no name. */
export interface NameWords {
  /** In each role, at the start of a sentence, where every word has a capital, and inside. */
  readonly start: Readonly<Record<NameRole, Int32Array>>;
  readonly inside: Readonly<Record<NameRole, Int32Array>>;
}

export function makeNameWords(gazetteer: Gazetteer, model: LanguageModel, cases: CaseModel): NameWords {
  const { surnames, middleNames, givenNames } = gazetteer;
  const start = {
    surname: discountsOf(surnames, model),
    middle: discountsOf(middleNames, model),
    given: discountsOf(givenNames, model),
  };
  // In a name a capital is no rarity.
  const withCapital = (discounts: Int32Array): Int32Array =>
    discounts.map((discount, id) => (discount > 0 ? discount + cases.title[id]! : 0));
  const inside = {
    surname: withCapital(start.surname),
    middle: withCapital(start.middle),
    given: withCapital(start.given),
  };
  return { start, inside };
}

/** By how much each word is more frequent in its role than in text. */
function discountsOf(counts: ReadonlyMap<string, number>, model: LanguageModel): Int32Array {
  const discounts = new Int32Array(model.size);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [word, count] of counts) {
    const id = model.idOf(word);
    const gain = Math.log(count / all) * 1000 + model.unigramCost(id);
    if (id !== UNKNOWN) discounts[id] = Math.max(0, Math.min(MOST, Math.round(gain)));
  }
  return discounts;
}

/** No name may outweigh plain letters. */
const MOST = 4000;

/** Made once for a model. */
export function loadNameWords(model: LanguageModel): NameWords {
  const known = cache.get(model);
  if (known) return known;
  const made = makeNameWords(loadGazetteer(), model, loadCaseModel(model));
  cache.set(model, made);
  return made;
}

const cache = new WeakMap<LanguageModel, NameWords>();
