// Which version of kehoach is this? A test compares it with package.json.

export const VERSION = '0.1.0';
