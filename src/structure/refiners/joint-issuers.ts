// Is the agency above the issuer a second issuer, not its superior?
import { foundValue, type Refiner } from '../draft.js';
import { joinTraced } from '../reading/traced.js';

const JOINT_TYPE = /LIÊN TỊCH|PHỐI HỢP|LIÊN NGÀNH/u;
const JOINT_CODE = /^KH(?:LT|PH|LN)$/u;

/** A joint plan (KẾ HOẠCH LIÊN TỊCH, …/KHLT-…) is issued by all agencies of its letterhead; they are joined with " - ". */
export const jointIssuers: Refiner = {
  name: 'joint-issuers',
  refine: ({ documentType, number, superiorAgency, issuingAgency }) => {
    if (!superiorAgency || !issuingAgency) return null;
    if (!JOINT_TYPE.test(documentType?.text ?? '') && !JOINT_CODE.test(number?.typeCode ?? '')) return null;
    const both = joinTraced([superiorAgency.source, issuingAgency.source], ' - ');
    return { issuingAgency: foundValue(jointIssuers.name, both), superiorAgency: null };
  },
};
