// Does the signer hold an office that this kind of issuer has: GIÁM ĐỐC of a SỞ, HIỆU TRƯỞNG of a TRƯỜNG?
import { phraseKey } from '../../vietnamese/skeleton.js';
import type { Rule } from '../rule.js';

/** First words of an issuer's name -> words that its heads' offices hold, as skeleton keys. The first row that fits counts. */
const OFFICES: readonly (readonly [issuer: RegExp, office: RegExp])[] = [
  [/^(?:so|benh vien|kho bac|bao hiem|nha hat|dai phat thanh) /u, /giam doc/u],
  [/^trung tam /u, /giam doc|truong trung tam|chu nhiem/u],
  [/^(?:truong|hoc vien|dai hoc) /u, /hieu truong|hieu pho|giam doc|hieu tuong|chu tich hoi dong/u],
  [/^(?:uy ban nhan dan|ubnd) /u, /chu tich|chanh van phong|uy vien/u],
  [/^(?:phong|doi|tram|to) /u, /truong|chu nhiem|giam doc|doi pho|to pho|pho phong/u],
  [/^(?:dang bo|dang uy|huyen uy|tinh uy|thanh uy|quan uy|chi bo) /u, /bi thu|van phong|truong ban|uy vien|chu nhiem/u],
  [/^(?:bo) /u, /bo truong|thu truong|truong|van phong/u],
  [/^(?:cuc|tong cuc|chi cuc) /u, /cuc truong|truong/u],
  [/^(?:cong ty|tong cong ty|xi nghiep|nha may) /u, /giam doc|chu tich|quan doc/u],
  [/^(?:cong doan|lien doan lao dong|hoi lien hiep|hoi nong dan|hoi cuu) /u, /chu tich/u],
];
/** Those who sign by order or as delegates hold other offices. */
const DELEGATED = /^(?:T\s?[./]?\s?L|TUQ|T\s?[./]?\s?U\s?[./]?\s?Q)(?!\p{L})/u;

/** A joint plan has several issuers; offices that the table does not know say nothing. */
export const signerFitsIssuer: Rule = {
  code: 'signer-issuer-mismatch',
  check({ issuingAgency, signatory }) {
    if (issuingAgency === null || !signatory?.title || issuingAgency.includes(' - ')) return [];
    if (DELEGATED.test(signatory.authority ?? '')) return [];
    const issuer = `${phraseKey(issuingAgency)} `;
    const fitting = OFFICES.find(([name]) => name.test(issuer));
    if (!fitting || fitting[1].test(phraseKey(signatory.title))) return [];
    return [
      {
        code: this.code,
        severity: 'warning',
        message: `"${signatory.title}" is no head of "${issuingAgency}".`,
        pointers: ['/signatory/title', '/issuingAgency'],
      },
    ];
  },
};
