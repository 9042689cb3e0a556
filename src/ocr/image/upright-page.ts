// How does a page look upright, level and without rules, and where on the page as it was lies what is seen there?
import { turnedBox } from '../../layout/turned-box.js';
import type { Box } from '../../model/evidence.js';
import { type GreyImage, turnedClockwise } from './grey-image.js';
import { skewAngle } from './skew-angle.js';
import { withoutRules } from './without-rules.js';

/** Smaller angles do no harm: engines follow lines that climb, and `layout` levels them. From 2° on whole blocks get lost. */
const LEAST_SKEW_DEGREES = 1.2;
const POINTS_PER_INCH = 72;

export interface UprightPage {
  readonly grey: GreyImage;
  /** Whether it is the page as it was. */
  readonly isUnchanged: boolean;
  /** Boxes in points: from the upright page to the page as it was. */
  readonly toPage: (box: Box) => Box;
}

/** The page turned clockwise by `quarterTurns` and then, where its lines climb or fall, by a few degrees; its rules are white. */
export async function uprightPage(grey: GreyImage, dpi: number, quarterTurns: number): Promise<UprightPage> {
  const turned = await turnedClockwise(grey, quarterTurns * 90);
  const angle = await skewAngle(turned, dpi);
  const degrees = Math.abs(angle) < LEAST_SKEW_DEGREES ? 0 : angle;
  const upright = await turnedClockwise(turned, -degrees);
  const bare = withoutRules(upright, dpi / POINTS_PER_INCH);
  const scale = POINTS_PER_INCH / dpi;
  const size = { width: turned.widthPx * scale, height: turned.heightPx * scale };
  const turnBack = slanted(degrees, size, { width: upright.widthPx * scale, height: upright.heightPx * scale });
  return {
    grey: bare ?? upright,
    isUnchanged: quarterTurns === 0 && degrees === 0 && bare === null,
    toPage: (box) => turnedBox(turnBack(box), -quarterTurns, size.width, size.height),
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Moves the middle of a box to where it was before levelling; the box keeps its size, and stays on the page. */
function slanted(degrees: number, from: Size, to: Size): (box: Box) => Box {
  if (degrees === 0) return (box) => box;
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return ([x0, y0, x1, y1]) => {
    const [dx, dy] = [(x0 + x1 - to.width) / 2, (y0 + y1 - to.height) / 2];
    const [x, y] = [cos * dx - sin * dy + from.width / 2, sin * dx + cos * dy + from.height / 2];
    const [halfWidth, halfHeight] = [(x1 - x0) / 2, (y1 - y0) / 2];
    const within = (value: number, most: number) => Math.round(100 * Math.min(most, Math.max(0, value))) / 100;
    return [
      within(x - halfWidth, from.width),
      within(y - halfHeight, from.height),
      within(x + halfWidth, from.width),
      within(y + halfHeight, from.height),
    ];
  };
}
