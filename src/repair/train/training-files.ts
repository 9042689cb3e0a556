// From which files is the language model trained, into which component does each go, and what must never be trained on?

/** The components that are mixed. `plan`: plans, programmes, letters; `admin`: all administrative text; `general`: the rest. */
export const COMPONENTS = ['plan', 'admin', 'general'] as const;
export type Component = (typeof COMPONENTS)[number];

export interface TrainingFile {
  /** Name in the corpus folder. */
  readonly name: string;
  readonly component: Component;
}

/** `planlike` repeats lines of `admin.plan` and of the others: inside `plan` each long line counts once. */
export const TRAINING_FILES: readonly TrainingFile[] = [
  { name: 'admin.plan.txt.gz', component: 'plan' },
  { name: 'planlike.txt.gz', component: 'plan' },
  { name: 'admin.txt.gz', component: 'admin' },
  { name: 'adminqa.txt.gz', component: 'admin' },
  { name: 'general.txt.gz', component: 'general' },
];

/** Held-out files and what each weighs when the component weights are tuned: plans are what the model is for. */
export const HELD_OUT_FILES: readonly { readonly name: string; readonly weight: number }[] = [
  { name: 'admin.heldout.plan.txt.gz', weight: 0.8 },
  { name: 'admin.heldout.txt.gz', weight: 0.2 },
];
