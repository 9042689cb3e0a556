// What does an edit look like that a transformation proves?
import type { Range } from '../../model/evidence.js';
import type { ProposedEdit } from '../repairer.js';

export function exactEdit(range: Range, after: string, by: string): ProposedEdit {
  return { range, after, kind: 'exact', by, channelCost: null, languageGain: null, posterior: 1, runnerUp: null };
}
