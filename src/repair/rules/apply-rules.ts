// Which digits do the words around them prove? The rules, each over every damaged line.
import { NOTHING_TO_REPAIR, type Repairer } from '../repairer.js';

export const applyRules: Repairer = { name: 'rules', repair: () => NOTHING_TO_REPAIR };
