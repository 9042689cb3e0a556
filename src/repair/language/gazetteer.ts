// Is this run of words the name of a person or of a place?
import { MODELS_FOLDER, readModelFile } from './read-model-file.js';

/** Level of an administrative unit: tỉnh and central city, quận/huyện/thị xã, xã/phường/thị trấn. */
export type PlaceLevel = 'province' | 'district' | 'commune';

/** All keys are in model form (model-form.ts), words of a place joined by single spaces. Values of names: bearers counted. */
export interface Gazetteer {
  /** sha256 of the file, lower-case hex. */
  readonly checksum: string;
  readonly surnames: ReadonlyMap<string, number>;
  readonly middleNames: ReadonlyMap<string, number>;
  readonly givenNames: ReadonlyMap<string, number>;
  /** Names without their type word ("hòa bình", not "tỉnh hòa bình"), of the 2020 and of the 2025 system. */
  readonly places: ReadonlyMap<string, readonly PlaceLevel[]>;
}

/**
 * Loads `models/gazetteer.json` of the package once. Throws PipelineError `model-missing` or `model-altered`.
 *
 * @example isPersonName(loadGazetteer(), ['trần', 'thị', 'hạnh']) // true
 */
export function loadGazetteer(): Gazetteer {
  loaded ??= readGazetteer(MODELS_FOLDER);
  return loaded;
}

/** Reads the gazetteer from a folder that holds `gazetteer.json` and the `manifest.json` with its checksum. */
export function readGazetteer(folder: URL): Gazetteer {
  const { bytes, checksum } = readModelFile(folder, 'gazetteer', 'gazetteer.json');
  const file: GazetteerFile = JSON.parse(new TextDecoder().decode(bytes));
  return {
    checksum,
    surnames: new Map(Object.entries(file.surnames)),
    middleNames: new Map(Object.entries(file.middleNames)),
    givenNames: new Map(Object.entries(file.givenNames)),
    places: new Map(Object.entries(file.places).map(([name, letters]) => [name, levelsOf(letters)])),
  };
}

/** Surname, up to three middle names, given name, each known. Two words at least. */
export function isPersonName(gazetteer: Gazetteer, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > MAX_NAME_WORDS) return false;
  const between = words.slice(1, -1);
  return (
    gazetteer.surnames.has(words[0]!) &&
    gazetteer.givenNames.has(words.at(-1)!) &&
    between.every((word) => gazetteer.middleNames.has(word) || gazetteer.givenNames.has(word))
  );
}

/** The longest place name that begins at `from`, null when there is none. */
export function placeAt(
  gazetteer: Gazetteer,
  words: readonly string[],
  from: number,
): { readonly length: number; readonly levels: readonly PlaceLevel[] } | null {
  for (let length = Math.min(MAX_PLACE_WORDS, words.length - from); length > 0; length -= 1) {
    const levels = gazetteer.places.get(words.slice(from, from + length).join(' '));
    if (levels) return { length, levels };
  }
  return null;
}

/** What models/gazetteer.json holds; `places` have a letter a level: p, d, c. */
export interface GazetteerFile {
  readonly surnames: Readonly<Record<string, number>>;
  readonly middleNames: Readonly<Record<string, number>>;
  readonly givenNames: Readonly<Record<string, number>>;
  readonly places: Readonly<Record<string, string>>;
}

/** Nguyễn Phúc Thị Hồng Hạnh: five words. */
const MAX_NAME_WORDS = 5;
/** "Pa Vệ Sủ", "Bà Rịa - Vũng Tàu": four words but for a handful. */
const MAX_PLACE_WORDS = 6;

const LEVELS: Readonly<Record<string, PlaceLevel>> = { p: 'province', d: 'district', c: 'commune' };

let loaded: Gazetteer | undefined;

function levelsOf(letters: string): PlaceLevel[] {
  return [...letters].map((letter) => LEVELS[letter]!);
}
