// Which codes abbreviate which agencies?
import { describe, expect, it } from 'vitest';
import { codeFitsAgency } from '../../../src/vietnamese/agency-code.js';

describe('codeFitsAgency', () => {
  it.each([
    ['SYT', 'SỞ Y TẾ', true, 'initials'],
    ['SGDĐT', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', true, 'without the linking word'],
    ['UBND', 'ỦY BAN NHÂN DÂN XÃ SƠN HẠ', true, 'without the place'],
    ['THCSNL', 'TRƯỜNG THCS NẬM LÂU', true, 'abbreviations in the name'],
    ['BTGDVTW', 'BAN TUYÊN GIÁO VÀ DÂN VẬN TRUNG ƯƠNG', true, 'TW stands for Trung ương'],
    ['TTra', 'THANH TRA', true, 'small letters are no initials'],
    ['X', 'SỞ Y TẾ', true, 'one letter proves nothing'],
    ['SYT', 'UBND TỈNH NAM KHÊ', false, 'no S, no Y'],
    ['STP', 'SỞ Y TẾ', false, 'another department'],
  ] as const)('%s of %s: %s (%s)', (code, agency, fits, _reason) => {
    expect(codeFitsAgency(code, agency)).toBe(fits);
  });
});
