// Which weights were fitted for each kind of damage? models/calibration.json.
import { MODELS_FOLDER, readModelFile } from '../language/read-model-file.js';
import type { Calibration } from './calibration.js';
import type { ProfileName } from './channel-library.js';

/** Profiles that documents are decoded with. */
export type TreatedProfile = Extract<ProfileName, 'any-engine' | 'vietnamese-engine' | 'marks-stripped'>;

/** models/calibration.json, as scripts/fit-calibration.ts writes it. */
export type CalibrationFile = Readonly<Record<TreatedProfile, Calibration>>;

export interface Calibrations {
  /** sha256 of the file, lower-case hex. */
  readonly checksum: string;
  readonly of: CalibrationFile;
}

/** Loads the shipped weights once. Throws PipelineError `model-missing` or `model-altered`. */
export function loadCalibrations(): Calibrations {
  loaded ??= readCalibrations(MODELS_FOLDER);
  return loaded;
}

/** Reads the weights from a folder that holds `calibration.json` and the `manifest.json` with its checksum. */
export function readCalibrations(folder: URL): Calibrations {
  const { bytes, checksum } = readModelFile(folder, 'calibration', 'calibration.json');
  return { checksum, of: JSON.parse(new TextDecoder().decode(bytes)) as CalibrationFile };
}

let loaded: Calibrations | undefined;
