import { describe, expect, it } from 'vitest';
import { type DecodedDocument, decodeDocument } from '../../../../src/repair/decode/decode-document.js';
import { loadDecoderResources } from '../../../../src/repair/decode/decoder-resources.js';
import { type Paragraph, paragraphsOf } from '../../../../src/repair/decode/document-tokens.js';
import { renderEdge } from '../../../../src/repair/decode/render-edge.js';
import { type DecodeSettings, FOREIGN_ENGINE, MARKS_STRIPPED } from '../../../../src/repair/decode/settings.js';

const TEXT = `Phöng tåi vu thöng båo lich kiém kê tåi sån cuöi näm cho cåc phöng.
Cåc tö truc thuöc nöp båo cåo kêt quå truoc ngåy 15 thång 12; tö truong chiu tråch nhiém.
Thu viên thånh phö tö chirc trién låm såch thiêu nhi tai såm l&n; mQi nguoi deu duqc m&i.
KÉ HOACH TRIÉN KHAI`;

function paragraphs(text: string): Paragraph[] {
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const range = [at, at + line.length] as const;
    at += line.length + 1;
    return { range, page: 1, noise: 'latin-accents' as const, reason: null };
  });
  const verdict = { noise: 'latin-accents' as const, reason: null };
  const input = { text, lines, noise: verdict, pages: new Map([[1, verdict]]), protectedSpans: [] };
  return paragraphsOf(input, loadDecoderResources().model, () => true);
}

function decode(own: readonly Paragraph[], settings: DecodeSettings): DecodedDocument {
  const resources = loadDecoderResources();
  const { channels } = resources;
  const start = { profile: channels.profile('any-engine'), engines: channels.engines('any-engine') };
  return decodeDocument(own, start, resources, settings);
}

/** What was read, with the costs of all that was weighed. */
function read(own: readonly Paragraph[], settings: DecodeSettings) {
  const { stretches, store, style } = decode(own, settings);
  return [...stretches].flatMap(({ tokens, path }) =>
    path.map(({ edge, posteriorCost, rivals }) => {
      const source = tokens.slice(edge.from, edge.to).map((token) => token.text);
      const write = (one: typeof edge) => renderEdge(one, source.join(''), store, style);
      const weighed = rivals.map((rival) => [write(rival.edge), rival.posteriorCost]);
      return { source, text: write(edge), posteriorCost, weighed };
    }),
  );
}

describe('decodeDocument', () => {
  const all = paragraphs(TEXT);
  const withoutLearning = { ...FOREIGN_ENGINE, rounds: 0 };

  it('reads garbled text', () => {
    const text = read(all, FOREIGN_ENGINE)
      .map((step) => step.text)
      .join(' ');
    expect(text).toContain('thông báo lịch kiểm kê tài sản cuối năm cho các phòng');
    expect(text).toContain('KẾ HOẠCH TRIỂN KHAI');
  });

  it('covers every token once, in order', () => {
    expect(read(all, FOREIGN_ENGINE).flatMap(({ source }) => source)).toEqual(all.flat().map(({ text }) => text));
  });

  it('says the same twice', () => {
    expect(read(all, FOREIGN_ENGINE)).toEqual(read(all, FOREIGN_ENGINE));
  });

  it('reads each paragraph as if it stood alone when nothing is learned', () => {
    expect(read(all, withoutLearning)).toEqual(all.flatMap((one) => read([one], withoutLearning)));
  });

  it('needs no more than a sample before the first paragraph is read', () => {
    const long = Array.from({ length: 12 }, () => all).flat();
    const sampled = { ...withoutLearning, sampleTokens: 60 };
    expect(read(long, sampled)).toEqual(read(long, { ...sampled, sampleTokens: 100_000 }));
  });

  it('reads the same whether the sample is a part or the whole when both teach the same', () => {
    const once = read(all, { ...FOREIGN_ENGINE, sampleTokens: 1000 });
    expect(read(all, { ...FOREIGN_ENGINE, sampleTokens: 5000 })).toEqual(once);
  });

  it('decodes nothing of nothing', () => {
    expect(read([], MARKS_STRIPPED)).toEqual([]);
  });
});
