// Of which onsets and rimes may a Vietnamese syllable be made?
// Source: Đoàn Thiện Thuật, "Ngữ âm tiếng Việt" (1977), chapters on onset, glide and rime; spelling rules of the school primer.
// Checked against the syllables that occur at least five times in administrative text.

import type { Tone } from './tone.js';

/** Where an onset may stand: before front vowels (e ê i y), before the others, or before both. */
export interface Onset {
  readonly letters: string;
  readonly before: 'front' | 'back' | 'any';
}

/** All spelled onsets; '' is a syllable that starts with its vowel. `gi` and `qu` follow rules of their own in syllable.ts. */
export const ONSETS: readonly Onset[] = [
  ...['', 'b', 'ch', 'd', 'đ', 'h', 'kh', 'l', 'm', 'n', 'nh', 'p', 'ph', 'r', 's', 't', 'th', 'tr', 'v', 'x'].map(
    (letters): Onset => ({ letters, before: 'any' }),
  ),
  { letters: 'c', before: 'back' },
  { letters: 'g', before: 'back' },
  { letters: 'ng', before: 'back' },
  { letters: 'k', before: 'front' },
  { letters: 'gh', before: 'front' },
  { letters: 'ngh', before: 'front' },
];

/** Rimes after most onsets, without tone. The glide (o, u) of oa, oe, uê, uy … is part of the rime here. */
export const RIMES: readonly string[] = [
  ...'a ac ach ai am an ang anh ao ap at au ay'.split(' '),
  ...'ăc ăm ăn ăng ăp ăt'.split(' '),
  ...'âc âm ân âng âp ât âu ây'.split(' '),
  ...'e ec em en eng eo ep et'.split(' '),
  ...'ê êch êm ên ênh êp êt êu'.split(' '),
  ...'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu'.split(' '),
  ...'o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt'.split(' '),
  ...'oe oem oen oeo oet ooc oong'.split(' '),
  ...'ô ôc ôi ôm ôn ông ôp ôt'.split(' '),
  ...'ơ ơi ơm ơn ơp ơt'.split(' '),
  ...'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ'.split(' '),
  ...'uy uya uych uyên uyêt uyn uynh uyp uyt uyu'.split(' '),
  ...'ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu'.split(' '),
];

/** Rimes spelled with y: alone (`y`, `yên`), and plain `y` after these onsets (kỳ, lý, mỹ, Thy, Vỹ). */
export const RIMES_WITHOUT_ONSET: readonly string[] = ['y', 'yêm', 'yên', 'yêng', 'yêt', 'yêu'];
export const ONSETS_BEFORE_Y: readonly string[] = ['h', 'k', 'l', 'm', 'n', 's', 't', 'th', 'v'];

/** Rimes after `qu`; its u is the glide, so `quốc` is qu + ôc and `quyết` qu + yêt. */
export const RIMES_AFTER_QU: readonly string[] = [
  ...'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng âp ât ây'.split(' '),
  ...'e en eng eo et ê êch ên ênh êt êu i ich in inh it iu ôc ơ ơi ơn ơt y ych yên yêt yn ynh yp yt'.split(' '),
];

/** Rimes that need an onset before them: without one, iê is written yê. */
export const RIMES_ONLY_AFTER_ONSET: readonly string[] = ['iêc', 'iêm', 'iên', 'iêng', 'iêp', 'iêt', 'iêu'];

/** After these codas only these tones occur. */
export const STOP_CODAS: readonly string[] = ['c', 'ch', 'p', 't'];
export const STOP_TONES: readonly Tone[] = ['sắc', 'nặng'];
