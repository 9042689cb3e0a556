// Does the signer's name begin with a family name, and has it the middle names that most have?
import type { CrossCheck, Vote } from './cross-check.js';
import type { Word } from './words.js';

/** With their marks, the frequent ones and those that differ from another word by a mark only. Common knowledge. */
const SURNAMES: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý an âu bạch bành bế cao cầm chu châu chúc chử cù ' +
    'diệp doãn đàm đan đào đậu đinh điền điêu đoàn đồng đới đổng giang giáp hà hàn hoa hứa khổng khuất khúc kiều kim ' +
    'la lã lạc lại lâm lò lục lư lưu lương ma mã mạc mạch mai mạnh mẫn mông ngạc nghiêm ngụy nhâm nhan ninh nông ông ' +
    'phí phó phù phùng phương quách quan quản sầm sái sử tạ tăng tất thạch thái thân thẩm thiều tòng tô tôn tống trà trang ' +
    'trác triệu trịnh trình trương từ tưởng ty ưng vi vòng vừ vương yên'
  ).split(' '),
);
const MIDDLE_NAMES: ReadonlySet<string> = new Set(['thị', 'văn']);
const FAMILY_NAME = 2;
const MIDDLE_NAME = 1.5;
const LEAST_PARTS = 2;
/** Degrees and ranks before the name: "PGS. TS.", "BSCKII.", "ThS." */
const TITLE = /^(?:\p{Lu}[\p{L}]*\.|\p{Lu}{2,})+,?$/u;

export const nameOfSigner: CrossCheck = {
  name: 'name-of-signer',
  witnesses: ({ draft, wordsOf }) => {
    const parts = wordsOf(draft.signerName?.source).filter(({ readings }) => !TITLE.test(readings[0].text));
    if (parts.length < LEAST_PARTS) return [];
    return [
      ...votesOn(parts.slice(0, 1), SURNAMES, FAMILY_NAME),
      ...votesOn(parts.slice(1, -1), MIDDLE_NAMES, MIDDLE_NAME),
    ];
  },
};

function votesOn(words: readonly Word[], names: ReadonlySet<string>, gain: number): Vote[] {
  return words
    .filter(({ isNoisy, readings }) => isNoisy && readings.length > 1)
    .map((word) => ({
      kind: 'vote',
      word,
      nats: (core) => (names.has(core) ? gain : 0),
      pointer: '/signatory/name',
    }));
}
