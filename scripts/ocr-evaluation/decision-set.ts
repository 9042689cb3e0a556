// Which pages are there to decide on? Clean and damaged text layers, each over the print that it belongs to.
import { damageLine } from '../fixtures/damage/damage-line.js';
import type { PlacedLine, PlacedPage } from '../fixtures/page/placed.js';
import { type HiddenWord, type ImagePage, writeImagePages, writePages } from '../fixtures/page/write-pdf.js';
import { seededRandom } from '../fixtures/scan/random.js';
import { damaged } from './degrade.js';
import { type GoldPage, goldPages, rendered } from './gold-pages.js';

/** One page as a PDF, and whether its layer should be read again. */
export interface DecisionCase {
  readonly name: string;
  readonly kind: string;
  readonly shouldBeReread: boolean;
  readonly pdf: () => Promise<Buffer>;
}

/** How letters are misread: what an engine for another language makes of Vietnamese ones (measured, research/libraries.md, 2.4). */
const MISREADINGS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'Swedish engine': [
    [/[ảãạáàâấầẩẫậăắằẳẵặ]/gu, 'å'],
    [/[ốồổỗộôơớờởỡợóòỏõọ]/gu, 'ö'],
    [/[ếềểễệêéèẻẽẹ]/gu, 'é'],
    [/[ưứừửữựúùủũụ]/gu, 'u'],
    [/đ/gu, 'd'],
    [/Đ/gu, 'D'],
    [/[ịíìỉĩ]/gu, 'i'],
  ],
  'English engine': [
    [/ạ/gu, 'l,l'],
    [/ự/gu, "\\l'"],
    [/ụ/gu, '\\l'],
    [/ộ/gu, '(>'],
    [/ổ|ố/gu, '6'],
    [/ệ|ề/gu, '~'],
    // What is left of the marks is lost.
    [/[áàảãâấầẩẫậăắằẳẵặ]/gu, 'a'],
    [/[éèẻẽẹêếểễ]/gu, 'e'],
    [/[íìỉĩị]/gu, 'i'],
    [/[óòỏõọôồỗơớờởỡợ]/gu, 'o'],
    [/[úùủũưứừửữ]/gu, 'u'],
    [/[ýỳỷỹỵ]/gu, 'y'],
    [/đ/gu, 'd'],
    [/Đ/gu, 'D'],
  ],
};
/** One letter in so many is misread by a Vietnamese engine on a bad scan. */
const VIETNAMESE_MISREADINGS = 25;
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ế: 'é',
  ổ: 'ỗ',
  ạ: 'ạ,',
  n: 'rn',
  m: 'ni',
  h: 'b',
  ư: 'u',
  l: '1',
};
const PAGES = 8;
const SCAN_DPI = 110;
const FEW_LINES = 6;

export function decisionSet(): DecisionCase[] {
  const pages = goldPages(PAGES);
  const hidden = (kind: string, shouldBeReread: boolean, damage: (text: string, index: number) => string) =>
    pages.map((page): DecisionCase => ({ name: page.name, kind, shouldBeReread, pdf: () => scanWith(page, damage) }));
  const shown = (kind: string, change: (page: PlacedPage, index: number) => PlacedPage) =>
    pages.map(
      (page, index): DecisionCase => ({
        name: page.name,
        kind,
        shouldBeReread: false,
        pdf: () => writePages([change(page.placed, index)], page.name),
      }),
    );
  return [
    ...shown('born digital', (page) => page),
    ...shown('born digital, few words', (page) => ({ ...page, lines: page.lines.slice(0, FEW_LINES) })),
    ...shown('born digital, table of numbers', numbersOnly),
    ...shown('born digital, English', (page) => inWords(page, ENGLISH)),
    ...shown('born digital, French', (page) => inWords(page, FRENCH)),
    ...hidden('scan, good layer', false, (text) => text),
    ...hidden('scan, layer in TCVN3', false, (text) => damageLine(text, 'tcvn3')),
    ...hidden('scan, layer in VNI', false, (text) => damageLine(text, 'vni')),
    ...hidden('scan, Swedish engine', true, (text) => misread(text, MISREADINGS['Swedish engine']!)),
    ...hidden('scan, English engine', true, (text) => misread(text, MISREADINGS['English engine']!)),
    ...hidden('scan, English engine, six lines', true, (text, index) =>
      index < FEW_LINES ? misread(text, MISREADINGS['English engine']!) : '',
    ),
    ...hidden('scan, layer without marks', true, (text) => damageLine(text, 'no-diacritics')),
    ...hidden('scan, Vietnamese engine, bad', true, (text, index) => sprinkled(text, index)),
  ];
}

function misread(text: string, table: readonly (readonly [RegExp, string])[]): string {
  const read = table.reduce((now, [from, to]) => now.replace(from, to), text);
  // Capitals lose their marks with any engine but a Vietnamese one.
  return read.replace(/\p{Lu}/gu, (letter) => damageLine(letter, 'no-diacritics'));
}

function sprinkled(text: string, index: number): string {
  const random = seededRandom(`${index} ${text}`);
  return [...text]
    .map((letter) => (random() < 1 / VIETNAMESE_MISREADINGS ? (NEIGHBOURS[letter] ?? letter) : letter))
    .join('');
}

async function scanWith(page: GoldPage, damage: (text: string, index: number) => string): Promise<Buffer> {
  const jpeg = await damaged(await rendered(page, SCAN_DPI, false), 'JPEG 30', SCAN_DPI, page.name);
  const image: ImagePage = {
    jpeg,
    hidden: page.placed.lines.flatMap((line, index) => hiddenLine(line, index, damage)),
  };
  return writeImagePages([image], page.name);
}

function hiddenLine(
  { words, baseline, size }: PlacedLine,
  index: number,
  damage: (text: string, index: number) => string,
): HiddenWord[] {
  return words.flatMap(({ text, x, width }) => {
    const read = damage(text, index);
    return read.trim() === '' ? [] : [{ text: read, x, baseline, width, size }];
  });
}

function numbersOnly(page: PlacedPage): PlacedPage {
  let number = 0;
  const lines = page.lines.map((line) => ({
    ...line,
    words: line.words.map((word) => ({ ...word, text: (1000 + ((number++ * 7919) % 90000)).toLocaleString('vi') })),
  }));
  return { ...page, lines };
}

/** The page set in the words of another text, over and over. */
function inWords(page: PlacedPage, text: string): PlacedPage {
  const words = text.split(' ');
  let next = 0;
  const lines = page.lines.map((line) => ({
    ...line,
    words: line.words.map((word) => ({ ...word, text: words[next++ % words.length]! })),
  }));
  return { ...page, lines };
}

const ENGLISH =
  'The programme supports primary schools of the province and shall be carried out by the provincial department together with ' +
  'the partner organisation from January to December. Teachers are trained in reading and writing for children with special needs, ' +
  'and each school receives books, tables and a small library under this agreement.';
const FRENCH =
  'Le programme soutient les écoles primaires de la province et sera mené par le département avec le partenaire français de janvier à ' +
  'décembre. Les maîtres sont formés à la lecture pour les élèves en difficulté, et chaque école reçoit des livres, des tables ' +
  'et une petite bibliothèque dans le cadre de cet accord, selon les règles générales déjà prévues.';
