// Which documents of our own were read by which engines? The set of fixtures/noisy.
import path from 'node:path';

export const NOISY_SET = path.resolve(import.meta.dirname, '../../fixtures/noisy');

/** Fixtures whose clean reading was printed and read: school, health, Party, province, company, office, hospital, university. */
export const NOISY_DOCUMENTS = [
  'truong-thcs-ngay-hoi-doc-sach',
  'so-y-te-tiem-chung',
  'huyen-uy-nghi-quyet',
  'ubnd-tinh-giam-ngheo',
  'cong-ty-an-toan-lao-dong',
  'so-noi-vu-cai-cach',
  'benh-vien-5s',
  'truong-dai-hoc-tuyen-sinh',
] as const;

export interface NoisyReading {
  /** `lstm:<language>` or `legacy:<language>`. */
  readonly engine: string;
  readonly resolutions: readonly number[];
  /** Whether models/channel.json was trained on this engine (on other pages). A test compares it with models/manifest.json. */
  readonly isSeen: boolean;
}

/** 100 dpi was never trained on, for any engine. */
const RESOLUTIONS = [100, 150, 200];

export const NOISY_READINGS: readonly NoisyReading[] = [
  { engine: 'lstm:swe', resolutions: RESOLUTIONS, isSeen: true },
  { engine: 'lstm:eng', resolutions: RESOLUTIONS, isSeen: true },
  { engine: 'lstm:fra', resolutions: RESOLUTIONS, isSeen: true },
  { engine: 'lstm:deu', resolutions: RESOLUTIONS, isSeen: true },
  { engine: 'legacy:eng', resolutions: RESOLUTIONS, isSeen: true },
  { engine: 'lstm:fin', resolutions: RESOLUTIONS, isSeen: false },
  { engine: 'lstm:nld', resolutions: RESOLUTIONS, isSeen: false },
  { engine: 'lstm:pol', resolutions: RESOLUTIONS, isSeen: false },
  { engine: 'lstm:ces', resolutions: RESOLUTIONS, isSeen: false },
  { engine: 'legacy:deu', resolutions: RESOLUTIONS, isSeen: false },
  { engine: 'lstm:vie', resolutions: [85, 110, 150], isSeen: true },
];
