import { describe, expect, it } from 'vitest';
import { isForeignText } from '../../../../src/pipeline/readings/foreign-text.js';

describe('isForeignText', () => {
  it.each([
    [
      'The school shall inform the parents of the plan and their children by letter within five days from this notice.',
      true,
      'English',
    ],
    ['Les élèves des écoles de la commune sont reçus dans une salle pour la fête, avec leurs parents.', true, 'French'],
    [
      'Triön khai thuc hiön nhiem vu nam hoc, bao dam an toån cho hoc sinh trong the gioi sö',
      false,
      'damaged Vietnamese',
    ],
    [
      'Kế hoạch phối hợp với tổ chức SOS Children of the World và Plan International',
      false,
      'names among Vietnamese words',
    ],
    ['', false, 'nothing'],
  ])('%s -> %s (%s)', (text, expected) => {
    expect(isForeignText(text)).toBe(expected);
  });
});
