// Which letter is each byte of the one-byte Vietnamese encodings?

/** Byte -> letter. */
export type ByteTable = ReadonlyMap<number, string>;

/** Rows of sixteen letters by their first byte; a blank is a byte without a letter. */
function tableOf(rows: Readonly<Record<number, string>>, control: Readonly<Record<number, string>> = {}): ByteTable {
  const table = new Map<number, string>();
  for (const [first, letters] of Object.entries(rows)) {
    [...letters].forEach((letter, i) => {
      if (letter !== ' ') table.set(Number(first) + i, letter);
    });
  }
  for (const [byte, letter] of Object.entries(control)) table.set(Number(byte), letter);
  return table;
}

/**
 * TCVN3, the font encoding of ABC (.VnTime, .VnArial): small letters and seven capitals.
 * Source: TCVN 5712:1993, VN3; the same bytes as glibc's TCVN5712-1.
 */
export const TCVN3: ByteTable = tableOf({
  160: ' ĂÂÊÔƠƯĐăâêôơưđ ',
  176: '     àảãáạ ằẳẵắ ',
  192: '      ặầẩẫấậè ẻẽ',
  208: 'éẹềểễếệìỉ   ĩíịò',
  224: ' ỏõóọồổỗốộờởỡớợù',
  240: ' ủũúụừửữứựỳỷỹýỵ ',
});

/** VISCII. Source: RFC 1456; equal to glibc's VISCII. */
export const VISCII: ByteTable = tableOf(
  {
    128: 'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ',
    144: 'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ',
    160: 'Õắằặấầẩậẽẹếềểễệố',
    176: 'ồổỗỠƠộờởịỰỨỪỬơớƯ',
    192: 'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ',
    208: 'ĐứÒÓÔạỷừửÙÚỹỵÝỡư',
    224: 'àáâãảăữẫèéêẻìíĩỉ',
    240: 'đựòóôõỏọụùúũủýợỮ',
  },
  { 2: 'Ẳ', 5: 'Ẵ', 6: 'Ẫ', 20: 'Ỷ', 25: 'Ỹ', 30: 'Ỵ' },
);

/** VPS. Source: Mozilla's vps.ut, as tabulated for VPSKeys. */
export const VPS: ByteTable = tableOf(
  {
    128: 'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ',
    144: 'Ế  ỀỂỄỐỒỔỖýỷỵỚỜỞ',
    160: ' ắằẳẵặỠớÙờởỡŨỨợỪ',
    176: 'ổỬỲỸÍÌộỈĨÓửữÒỎÕự',
    192: 'ầÁÂấẩẫậđẻÉÊẹỉễịỹ',
    208: 'ƯỦồốÔỏơÈừứÚũưÝẺ ',
    224: 'àáâãảạă èéêẽìí ĩ',
    240: 'ẴĐòóôõ Ơụùúủ ỶẼỳ',
  },
  {
    2: 'Ạ',
    3: 'Ậ',
    4: 'Ặ',
    5: 'Ẹ',
    6: 'Ệ',
    16: 'Ị',
    17: 'Ọ',
    18: 'Ộ',
    19: 'Ợ',
    20: 'Ụ',
    21: 'Ự',
    25: 'Ỵ',
    28: 'Ẫ',
    29: 'Ữ',
  },
);

/** Windows-1258 where it differs from Windows-1252; tones are combining marks after their letter. Source: Microsoft cp1258. */
export const WINDOWS_1258: ByteTable = tableOf({
  192: '   Ă        \u0300   ',
  208: 'Đ \u0309  Ơ       Ư\u0303 ',
  224: '   ă        \u0301   ',
  240: 'đ \u0323  ơ       ư₫ ',
});

/** The tone each second byte of VNI puts on the vowel before it. Source: VNI Software, "VNI for Windows" font table. */
const VNI_ROWS: readonly (readonly [string, string, string])[] = [
  ['a', 'á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ', 'ù ø û õ ï â á à å ã ä ê é è ú ü ë'],
  ['e', 'é è ẻ ẽ ẹ ê ế ề ể ễ ệ', 'ù ø û õ ï â á à å ã ä'],
  ['o', 'ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ', 'ù ø û õ ï â á à å ã ä'],
  ['ô', 'ớ ờ ở ỡ ợ', 'ù ø û õ ï'],
  ['u', 'ú ù ủ ũ ụ', 'ù ø û õ ï'],
  ['ö', 'ứ ừ ử ữ ự', 'ù ø û õ ï'],
  ['y', 'ý ỳ ỷ ỹ', 'ù ø û õ'],
  ['', 'í ì ỉ ĩ ị ỵ ơ ư đ', 'í ì æ ó ò î ô ö ñ'],
];

/** VNI for Windows: one or two bytes -> letter, both cases; the longer match wins. */
export const VNI: ReadonlyMap<string, string> = new Map(
  VNI_ROWS.flatMap(([base, letters, seconds]) => {
    const bytes = seconds.split(' ');
    return letters.split(' ').flatMap((letter, i) => {
      const small = base + bytes[i]!;
      const capital = base.toUpperCase() + bytes[i]!.toUpperCase();
      const upper = letter.toUpperCase();
      // A capital vowel takes its mark from either set of fonts: "UÛY" and "Uûy".
      return [[small, letter], [capital, upper], ...(base === '' ? [] : [[base.toUpperCase() + bytes[i]!, upper]])] as [
        string,
        string,
      ][];
    });
  }),
);

/** VIQR marks after a vowel: first its shape, then its tone. Source: RFC 1456, section 3. */
export const VIQR_SHAPES: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  '*': '\u031b',
};
export const VIQR_TONES: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};
