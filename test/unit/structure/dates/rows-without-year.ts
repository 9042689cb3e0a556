// Phrases in a document whose year nothing makes certain: text, what is found, why. Read by find-dates.test.ts.
export type Found = readonly [text: string, start: string | null, end: string | null, role: string];
export type Row = readonly [text: string, found: readonly Found[], reason: string];

/** Nothing in the document makes the year certain. */
export const WITHOUT_YEAR: readonly Row[] = [
  // Single days
  ['họp ngày 5 tháng 6 năm 2021', [['ngày 5 tháng 6 năm 2021', '2021-06-05', '2021-06-05', 'day']], 'worded'],
  ['NGÀY 05 THÁNG 6 NĂM 2021', [['NGÀY 05 THÁNG 6 NĂM 2021', '2021-06-05', '2021-06-05', 'day']], 'capitals'],
  [
    'lúc 14h30, ngày 05/6/2021 (thứ Bảy)',
    [['ngày 05/6/2021', '2021-06-05', '2021-06-05', 'day']],
    'clock and weekday stay outside',
  ],
  ['vào ngày 5-6-2021', [['ngày 5-6-2021', '2021-06-05', '2021-06-05', 'day']], 'dashes'],
  ['ngày 05.6.2021', [['ngày 05.6.2021', '2021-06-05', '2021-06-05', 'day']], 'dots'],
  ['ngày 05 tháng 6/2021', [['ngày 05 tháng 6/2021', '2021-06-05', '2021-06-05', 'day']], 'mixed'],
  ['ngày 5/6 năm 2021', [['ngày 5/6 năm 2021', '2021-06-05', '2021-06-05', 'day']], 'mixed the other way'],
  ['khai mạc sáng 05/6/2021', [['05/6/2021', '2021-06-05', '2021-06-05', 'day']], 'without "ngày"'],
  ['ngày 05/6/21', [['ngày 05/6/21', '2021-06-05', '2021-06-05', 'day']], 'two-digit year behind "ngày"'],
  ['ngày mùng 2 tháng 9 năm 2021', [['ngày mùng 2 tháng 9 năm 2021', '2021-09-02', '2021-09-02', 'day']], 'mùng'],
  ['ngày 29/02/2024', [['ngày 29/02/2024', '2024-02-29', '2024-02-29', 'day']], 'leap year'],
  ['ngày 31/02/2021', [['ngày 31/02/2021', null, null, 'unresolved']], 'no such day: text kept'],
  ['ngày 29 tháng 02 năm 2023', [['ngày 29 tháng 02 năm 2023', null, null, 'unresolved']], 'no leap year'],
  ['ngày 15/6', [['ngày 15/6', null, null, 'unresolved']], 'no year anywhere'],
  [
    'ngày … tháng 6 năm 2021',
    [['ngày … tháng 6 năm 2021', null, null, 'unresolved']],
    'left blank: not June as a whole',
  ],
  ['ngày      tháng     năm 2021', [['ngày      tháng     năm 2021', null, null, 'unresolved']], 'left blank'],
  ['ngày 10 tháng 3 âm lịch', [['ngày 10 tháng 3', null, null, 'unresolved']], 'lunar'],

  // Several days
  [
    'ngày 10, 11 và 12/6/2021',
    [['ngày 10, 11 và 12/6/2021', '2021-06-10', '2021-06-12', 'period']],
    'a list without gaps',
  ],
  [
    'ngày 10, 11 và 15/6/2021',
    [
      ['ngày 10, 11', '2021-06-10', '2021-06-11', 'period'],
      ['15/6/2021', '2021-06-15', '2021-06-15', 'day'],
    ],
    'a list with a gap',
  ],
  [
    'ngày 05/6, ngày 10/7 và ngày 15/8/2021',
    [
      ['ngày 05/6', '2021-06-05', '2021-06-05', 'day'],
      ['ngày 10/7', '2021-07-10', '2021-07-10', 'day'],
      ['ngày 15/8/2021', '2021-08-15', '2021-08-15', 'day'],
    ],
    'the last year is for all',
  ],
  [
    'ngày 15/12 và ngày 10/01/2022',
    [
      ['ngày 15/12', null, null, 'unresolved'],
      ['ngày 10/01/2022', '2022-01-10', '2022-01-10', 'day'],
    ],
    'but not where months run backwards',
  ],

  // Ranges
  [
    'Từ ngày 01/6 đến 15/6/2021: thi',
    [['Từ ngày 01/6 đến 15/6/2021', '2021-06-01', '2021-06-15', 'period']],
    'year taken from the end',
  ],
  [
    'từ ngày 01 đến ngày 15 tháng 6 năm 2021',
    [['từ ngày 01 đến ngày 15 tháng 6 năm 2021', '2021-06-01', '2021-06-15', 'period']],
    'month and year taken',
  ],
  [
    'từ ngày 20 tháng 10 đến hết ngày 28 tháng 11 năm 2025',
    [['từ ngày 20 tháng 10 đến hết ngày 28 tháng 11 năm 2025', '2025-10-20', '2025-11-28', 'period']],
    'worded, "đến hết"',
  ],
  ['01-05/6/2021', [['01-05/6/2021', '2021-06-01', '2021-06-05', 'period']], 'shared month'],
  [
    'trong ngày 02/02/2026 đến ngày 03/02/2026',
    [['ngày 02/02/2026 đến ngày 03/02/2026', '2026-02-02', '2026-02-03', 'period']],
    'without "từ"',
  ],
  ['Thời gian: 15/6 – 20/6/2021', [['15/6 – 20/6/2021', '2021-06-15', '2021-06-20', 'period']], 'dash'],
  [
    'từ 15/12 đến 20/01/2022',
    [['từ 15/12 đến 20/01/2022', '2021-12-15', '2022-01-20', 'period']],
    'over the end of the year',
  ],
  [
    'từ ngày 10/11/2021 đến 05/02',
    [['từ ngày 10/11/2021 đến 05/02', '2021-11-10', '2022-02-05', 'period']],
    'year taken from the start',
  ],
  [
    'từ 7h30 ngày 01/6 đến 17h00 ngày 02/6/2021',
    [['từ 7h30 ngày 01/6 đến 17h00 ngày 02/6/2021', '2021-06-01', '2021-06-02', 'period']],
    'clock times inside the phrase',
  ],
  [
    'từ ngày 07/6/2021 (thứ Hai) đến ngày 11/6/2021 (thứ Sáu)',
    [['từ ngày 07/6/2021 (thứ Hai) đến ngày 11/6/2021', '2021-06-07', '2021-06-11', 'period']],
    'weekdays in brackets',
  ],
  [
    'từ nay đến ngày 31 tháng 10 năm 2023',
    [['từ nay đến ngày 31 tháng 10 năm 2023', null, '2023-10-31', 'period']],
    '"từ nay" has no day',
  ],
  [
    'từ ngày 01/6/2021 đến nay',
    [['từ ngày 01/6/2021 đến nay', '2021-06-01', null, 'period']],
    '"đến nay" has none either',
  ],
  [
    'từ 7 giờ 15 phút đến 11 giờ 00 phút, ngày 20/4/2024',
    [['ngày 20/4/2024', '2024-04-20', '2024-04-20', 'day']],
    'hours of one day are no deadline',
  ],
  [
    'từ tháng 9/2021 đến tháng 5/2022',
    [['từ tháng 9/2021 đến tháng 5/2022', '2021-09-01', '2022-05-31', 'period']],
    'months',
  ],
  [
    'từ tháng 11 đến tháng 3/2022',
    [['từ tháng 11 đến tháng 3/2022', '2021-11-01', '2022-03-31', 'period']],
    'months over the end of the year',
  ],
  [
    'từ đầu năm 2021 đến cuối năm 2022',
    [['từ đầu năm 2021 đến cuối năm 2022', '2021-01-01', '2022-12-31', 'period']],
    'edges',
  ],
  ['từ năm 2021 đến năm 2025', [['từ năm 2021 đến năm 2025', '2021-01-01', '2025-12-31', 'period']], 'years'],
  ['từ 2021 đến 2025', [['từ 2021 đến 2025', '2021-01-01', '2025-12-31', 'period']], 'bare years with a cue'],

  // Months, quarters, parts of years, years
  ['trong tháng 6 năm 2021', [['tháng 6 năm 2021', '2021-06-01', '2021-06-30', 'period']], '"trong" stays outside'],
  ['tháng 02/2024', [['tháng 02/2024', '2024-02-01', '2024-02-29', 'period']], 'leap February'],
  [
    'tháng 6 và tháng 7 năm 2021',
    [['tháng 6 và tháng 7 năm 2021', '2021-06-01', '2021-07-31', 'period']],
    'two months',
  ],
  [
    'tháng 4 và tháng 8 năm 2026',
    [
      ['tháng 4', '2026-04-01', '2026-04-30', 'period'],
      ['tháng 8 năm 2026', '2026-08-01', '2026-08-31', 'period'],
    ],
    'two months apart',
  ],
  [
    'tháng 8 năm 2019 và tháng 9 năm 2019',
    [
      ['tháng 8 năm 2019', '2019-08-01', '2019-08-31', 'period'],
      ['tháng 9 năm 2019', '2019-09-01', '2019-09-30', 'period'],
    ],
    'each whole by itself',
  ],
  ['Tháng Sáu năm 2021', [['Tháng Sáu năm 2021', '2021-06-01', '2021-06-30', 'period']], 'by name'],
  ['tháng III/2021', [['tháng III/2021', '2021-03-01', '2021-03-31', 'period']], 'roman'],
  ['tuần 2 tháng 6/2021', [['tháng 6/2021', '2021-06-01', '2021-06-30', 'period']], 'the 2 counts weeks'],
  ['quý II/2021', [['quý II/2021', '2021-04-01', '2021-06-30', 'period']], 'quarter'],
  ['Quý I, II năm 2021', [['Quý I, II năm 2021', '2021-01-01', '2021-06-30', 'period']], 'two quarters'],
  [
    'từ quý II đến quý IV năm 2021',
    [['từ quý II đến quý IV năm 2021', '2021-04-01', '2021-12-31', 'period']],
    'quarters as a range',
  ],
  ['quý 1V/2021', [['quý 1V/2021', '2021-10-01', '2021-12-31', 'period']], 'a misread numeral'],
  ['quý li năm 2021', [['quý li năm 2021', '2021-04-01', '2021-06-30', 'period']], 'strokes'],
  ['quý 11 năm 2021', [['quý 11 năm 2021', '2021-04-01', '2021-06-30', 'period']], 'no year has eleven quarters'],
  ['quý 4 năm 2021', [['quý 4 năm 2021', '2021-10-01', '2021-12-31', 'period']], 'arabic'],
  ['9/2022', [['9/2022', '2022-09-01', '2022-09-30', 'period']], 'a month that is all of a cell'],
  ['Tỷ lệ 9/2022', [], 'not one in a text'],
  [
    'T9/2026 và T.10-2026',
    [
      ['T9/2026', '2026-09-01', '2026-09-30', 'period'],
      ['T.10-2026', '2026-10-01', '2026-10-31', 'period'],
    ],
    'months in short',
  ],
  ['sáng T2, T3; ca T4/7', [], 'weekdays in short'],
  ['nạo vét 6 tháng đầu năm, xong trước cuối năm', [], 'of no certain year'],
  ['6 tháng đầu năm 2021', [['6 tháng đầu năm 2021', '2021-01-01', '2021-06-30', 'period']], 'half'],
  ['09 tháng cuối năm 2021', [['09 tháng cuối năm 2021', '2021-04-01', '2021-12-31', 'period']], 'nine months'],
  ['năm 2021 và 2022', [['năm 2021 và 2022', '2021-01-01', '2022-12-31', 'period']], 'one word for both'],
  [
    'năm 2021, năm 2022',
    [
      ['năm 2021', '2021-01-01', '2021-12-31', 'period'],
      ['năm 2022', '2022-01-01', '2022-12-31', 'period'],
    ],
    'a word each',
  ],
  ['(Kế hoạch) năm 2023', [['năm 2023', '2023-01-01', '2023-12-31', 'period']], 'behind a bracket'],
  [
    'Chủ đề “Năm 2021 - Năm đô thị”',
    [['Năm 2021', '2021-01-01', '2021-12-31', 'period']],
    'inside a title; the second Năm is a word',
  ],
  ['giai đoạn 2021-2025', [['giai đoạn 2021-2025', '2021-01-01', '2025-12-31', 'period']], 'span'],
  ['nhiệm kỳ 2026 - 2031', [['nhiệm kỳ 2026 - 2031', '2026-01-01', '2031-12-31', 'period']], 'term'],
  ['kế hoạch 05 năm (2021 - 2025)', [['2021 - 2025', '2021-01-01', '2025-12-31', 'period']], 'span without a word'],
  ['năm học 2021 – 2022', [['năm học 2021 – 2022', null, null, 'unresolved']], 'school years stay open'],
  ['học kỳ II, 2021-2022', [['2021-2022', null, null, 'unresolved']], 'two successive years may be one'],

  // Deadlines and beginnings
  ['trước ngày 20/10/2017', [['trước ngày 20/10/2017', null, '2017-10-20', 'deadline']], 'trước'],
  ['hạn chót 13/10/2017', [['hạn chót 13/10/2017', null, '2017-10-13', 'deadline']], 'hạn chót'],
  ['Hạn nộp hồ sơ: 15/6/2021', [['Hạn nộp hồ sơ: 15/6/2021', null, '2021-06-15', 'deadline']], 'hạn with a colon'],
  [
    'chậm nhất là 17 giờ 00 ngày 01 tháng 2 năm 2026',
    [['chậm nhất là 17 giờ 00 ngày 01 tháng 2 năm 2026', null, '2026-02-01', 'deadline']],
    'clock inside',
  ],
  ['đến hết ngày 15/6/2021', [['đến hết ngày 15/6/2021', null, '2021-06-15', 'deadline']], 'đến hết'],
  ['phấn đấu đến cuối năm 2021', [['đến cuối năm 2021', null, '2021-12-31', 'deadline']], 'cuối năm'],
  ['cuối quý II/2021', [['cuối quý II/2021', null, '2021-06-30', 'deadline']], 'cuối quý'],
  ['tầm nhìn đến năm 2030', [['đến năm 2030', null, '2030-12-31', 'deadline']], 'đến năm'],
  [
    'đến năm 2030, tầm nhìn 2045',
    [
      ['đến năm 2030', null, '2030-12-31', 'deadline'],
      ['tầm nhìn 2045', null, '2045-12-31', 'deadline'],
    ],
    'bare year',
  ],
  ['trước tháng 6/2021', [['trước tháng 6/2021', null, '2021-05-31', 'deadline']], 'before a month is its eve'],
  [
    'trước thứ Hai, ngày 07/6/2021',
    [['trước thứ Hai, ngày 07/6/2021', null, '2021-06-07', 'deadline']],
    'weekday inside',
  ],
  ['kể từ ngày 01/7/2025', [['kể từ ngày 01/7/2025', '2025-07-01', null, 'from']], 'từ'],
  ['sau năm 2025', [['sau năm 2025', '2026-01-01', null, 'from']], 'after a year is the next'],
  ['liên quan đến năm 2021', [['năm 2021', '2021-01-01', '2021-12-31', 'period']], '"liên quan đến" is no deadline'],

  // Frequencies, durations, and what only looks like a date
  ['báo cáo hằng năm', [['hằng năm', null, null, 'recurring']], 'frequency'],
  ['trước ngày 25/11 hằng năm', [['trước ngày 25/11 hằng năm', null, null, 'recurring']], 'a day that recurs'],
  [
    'trước ngày 01/6 và 15/11 hằng năm',
    [
      ['trước ngày 01/6', null, null, 'recurring'],
      ['15/11 hằng năm', null, null, 'recurring'],
    ],
    'both recur',
  ],
  ['trước ngày 20 hằng tháng', [['trước ngày 20 hằng tháng', null, null, 'recurring']], 'day of each month'],
  ['trong 05 năm, 15 ngày và 6 tháng 2 tuần', [], 'durations'],
  ['đạt từ 2/3 số phiếu, hết 3/4 diện tích', [], 'fractions'],
  ['hoạt động 24/7', [], 'around the clock'],
  ['theo Nghị định số 181/2024/NĐ-CP', [], 'document number'],
  ['Nghị quyết liên tịch số 102/2025/NQLT-UBTVQH15', [], 'document number with a year'],
  ['Công văn 2022/UBND-CCHC và 36-KH/TU', [], 'numbers without "số"'],
  ['xem https://vd.vn/truoc_ngay_31_thang_10_nam_2024 hoặc vd.gov.vn/01/6/2021', [], 'addresses'],
  ['hỗ trợ 2000 - 2050 hộ', [], 'a quantity'],
  ['Điều 3, khoản 1/2; mục 2.1.2021', [], 'numbering'],
  ['mỗi tháng một lần', [['mỗi tháng', null, null, 'recurring']], '"tháng một" is no January'],
];
