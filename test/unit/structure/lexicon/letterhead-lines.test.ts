import { describe, expect, it } from 'vitest';
import { readDocumentNumber } from '../../../../src/structure/lexicon/document-number.js';
import { isPlaceAndDate, readPlaceAndDate } from '../../../../src/structure/lexicon/place-and-date.js';

describe('readDocumentNumber', () => {
  it.each([
    ['Số: 223/KH-TTH', '223/KH-TTH', '223', 'KH', 'TTH', 'state form'],
    ['Số: 1942 /KH-SYT Bình An, ngày 1', '1942/KH-SYT', '1942', 'KH', 'SYT', 'a blank; the place behind it'],
    ['Số:      /KH-MTTQ-BTT', '/KH-MTTQ-BTT', null, 'KH', 'MTTQ-BTT', 'not yet filled in'],
    ['Số: ……/KH-UBND', '/KH-UBND', null, 'KH', 'UBND', 'dots for digits'],
    ['Số: 05/2025/KH-UBND', '05/2025/KH-UBND', '05', 'KH', 'UBND', 'with a year'],
    ['Số: 87 /KH-THPT NVL', '87/KH-THPTNVL', '87', 'KH', 'THPTNVL', 'initials behind a blank'],
    ['Số: 12/KH-MN HOA MAI', '12/KH-MN', '12', 'KH', 'MN', 'a name behind a blank is none'],
    ['Số 36-KH/TU', '36-KH/TU', '36', 'KH', 'TU', 'Party form'],
    ['Số 01 - KH/ĐU', '01-KH/ĐU', '01', 'KH', 'ĐU', 'Party form, spaced'],
    ['Số: 12/KH-PGD&ĐT', '12/KH-PGD&ĐT', '12', 'KH', 'PGD&ĐT', 'an ampersand'],
    ['Số:{24.2 /KH-SYT', '24.2/KH-SYT', '24.2', 'KH', 'SYT', 'a speck; digits stay as read'],
    ['số: 08/kh-thcsdy', '08/kh-thcsdy', '08', 'kh', 'thcsdy', 'small letters'],
    ['□/KH-NTĐ Quận 7, ngày', '/KH-NTĐ', null, 'KH', 'NTĐ', 'the heading lost'],
    ['SỐ 77/QĐ-SCT', '77/QĐ-SCT', '77', 'QĐ', 'SCT', 'capitals'],
  ])('%j', (line, text, sequence, typeCode, agencyCode, _reason) =>
    expect(readDocumentNumber(line)).toMatchObject({ text, sequence, typeCode, agencyCode }),
  );

  it.each([
    ['$8 41-KHTU', '41-KHTU', '41', 'KH', 'TU', 'the heading damaged, the stroke lost'],
    ['Sỷ: 63/KHLT-CTY-CĐ', '63/KHLT-CTY-CĐ', '63', 'KHLT', 'CTY-CĐ', 'the heading damaged'],
    ['Số: 63’KH-THCSHM', '63/KH-THCSHM', '63', 'KH', 'THCSHM', 'the stroke is an apostrophe'],
    ['Số: 63/7KH-THCSHM', '63/KH-THCSHM', '63', 'KH', 'THCSHM', 'the stroke doubled'],
    ['Số 63 KH-BVĐS Đồi Sim, ngày 02', '63/KH-BVĐS', '63', 'KH', 'BVĐS', 'the stroke lost, the place behind'],
    ['$8 36’KH/HU', '36-KH/HU', '36', 'KH', 'HU', 'the Party has the stroke before the agency'],
    ['Số: 631KH-THCSHM', '631KH-THCSHM', '631', 'KH', 'THCSHM', 'a stroke may be a digit'],
    ['Số: 223/KH-TTH', '223/KH-TTH', '223', 'KH', 'TTH', 'sound'],
  ])('recognised %j', (line, text, sequence, typeCode, agencyCode, _reason) =>
    expect(readDocumentNumber(line, true)).toMatchObject({ text, sequence, typeCode, agencyCode }),
  );

  it('in written text takes no such liberties', () => expect(readDocumentNumber('$8 41-KHTU')).toBeNull());

  it.each(['ĐỘI SỐ 5', 'Bình An, ngày 05/6/2024', 'TRƯỜNG THCS SỐ 2 HÀ THANH', ''])('finds none in %j', (line) =>
    expect(readDocumentNumber(line)).toBeNull(),
  );
});

describe('readPlaceAndDate', () => {
  it.each([
    ['Bình An, ngày 10 tháng 10 năm 2017', '2017-10-10'],
    ['Bình An, ngày 05/6/2021', '2021-06-05'],
    ['Ngày 5 tháng 6 năm 2021', '2021-06-05'],
    ['Bình An, ngày 14 tháng5 năm 2008', '2008-05-14'],
    ['Bình An, ngày 26 tháng 0 6 năm 2018', '2018-06-26'],
    ['Bình An, ngày    tháng 4 năm 2026', null],
    ['Bình An, ngày (O- tháng 10 năm 2017', null],
    ['Quận 7, ngày □ tháng 2023', null],
    ['Bình An, ngày 31 tháng 02 năm 2023', null],
  ])('%j is %s', (line, date) => expect(readPlaceAndDate(line)?.date).toBe(date));

  it.each([
    ['Bình An, ngày 10 tháng 10 năm 2017', true],
    ['TP. Bình An, ngày 10 tháng 10 năm 2017', true],
    ['Hoàn thành trước ngày 10 tháng 10 năm 2017', false],
    ['ngày hội đọc sách', false],
  ])('isPlaceAndDate %j', (line, expected) => expect(isPlaceAndDate(line)).toBe(expected));
});
