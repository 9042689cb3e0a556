// How is sharp set up? Its adapter: the one file that imports it, for the stages that need pixels.
import sharp, { type Sharp } from 'sharp';

// Nothing is used twice, and files run side by side already: no cache, no threads of its own.
sharp.cache(false);
sharp.concurrency(1);

export { type Sharp, sharp };
