import { describe, expect, it } from 'vitest';
import { goesOnWithAgency, opensAgency } from '../../../../src/structure/lexicon/agencies.js';
import { annexLabelLength, isAnnexHeading } from '../../../../src/structure/lexicon/annex-headings.js';
import { findMainSentence } from '../../../../src/structure/lexicon/main-sentence.js';
import { nameLikeness, secondNameStart } from '../../../../src/structure/lexicon/person-names.js';
import { isArchiveLine, recipientsHeadingLength } from '../../../../src/structure/lexicon/recipients-heading.js';
import { isTellingHeading, kindsOfHeading } from '../../../../src/structure/lexicon/section-headings.js';
import { isAuthority, isOffice } from '../../../../src/structure/lexicon/signature-titles.js';

describe('kindsOfHeading', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', ['purpose', 'requirements']],
    ['Mục đích - Yêu cầu', ['purpose', 'requirements']],
    ['MỤC ĐÍCH YÊU CẦU', ['purpose', 'requirements']],
    ['ĐỐI TƯỢNG, NỘI DUNG VÀ THỜI GIAN', ['participants', 'content', 'timeline']],
    ['Thời gian tổ chức thực hiện', ['timeline']],
    ['Năm 2025', ['timeline']],
    ['Đến hết năm 2025', ['timeline']],
    ['Các nhiệm vụ, giải pháp chủ yếu', ['content']],
    ['TỔ CHỨC THỰC HIỆN', ['organisation']],
    ['TÔ CHỨC THỰC HIÊN', ['organisation']],
    ['Nhiệm vụ của các lớp', ['organisation']],
    ['Kinh phí thực hiện', ['budget']],
    ['Thi đua, khen thưởng', ['rewards']],
    ['Tiêu chí chấm điểm', ['criteria']],
    ['Địa điểm', ['other']],
    ['HÌNH THỨC KHEN THƯỞNG', ['rewards']],
    ['Mức thưởng', ['rewards']],
    ['Tiến trình dạy học', ['content']],
    ['THỜI KHÓA BIỂU', ['timeline']],
    ['Cách tính điểm', ['criteria']],
    ['Tổ chức thực hiện kế hoạch', ['organisation']],
    ['TỔ CHỨC TRIỂN KHAI CÁC CÔNG VIỆC', ['organisation']],
    ['Tổ chức triển khai thực hiện chiến lược nước sạch nông thôn', []],
    ['Giao Hạt Kiểm lâm là đầu mối, hướng dẫn các xã, nội dung và tiến độ theo từng tháng', []],
    ['Các phòng, ban tham gia xây dựng, quản lý khu tưởng niệm, nội dung trưng bày theo phân cấp', []],
    ['Lập danh sách đội tuyển', []],
    ['Bộ phận đầu mối làm nhiệm vụ kiểm tra', []],
  ])('%j', (heading, kinds) => expect(kindsOfHeading(heading)).toEqual(kinds));

  it.each([
    ['Mục đích, yêu cầu:', true],
    ['Nội dung', true],
    ['Thời gian, địa điểm', true],
    ['Nội dung thi đua phải rõ ràng', false],
    ['Tổ chức thực hiện nghị quyết của Đảng ủy', false],
    ['Một câu bất kỳ', false],
  ])('isTellingHeading %j', (text, expected) => expect(isTellingHeading(text)).toBe(expected));
});

describe('names of people and offices', () => {
  it.each([
    ['Trần Thị Bình', 'sure'],
    ['ThS. Trần Thị Bình', 'sure'],
    ['BSCKII. Đinh Công Tráng', 'sure'],
    ['Thiếu tá Giáp Hồng Quý', 'sure'],
    ['PHAN THỊ BƯỞI', 'sure'],
    ['Lan Thị Vân', 'sure'],
    ['Ksor Hnhan Mai', 'possible'],
    ['TỔ TRƯỞNG', 'no'],
    ['Lưu: VT', 'no'],
    ['Các phòng chuyên môn', 'no'],
    ['', 'no'],
  ])('%j is %s', (text, likeness) => expect(nameLikeness(text)).toBe(likeness));

  it.each([
    ['Triệu Thị Vóc Nguyễn Hữu Trác', 14],
    ['Triệu Thị Vóc', 0],
    ['PHÓ BÍ THƯ THƯỜNG TRỰC', 0],
  ])('the second name of %j starts at %d', (text, start) => expect(secondNameStart(text)).toBe(start));

  it.each([
    ['KT. GIÁM ĐỐC', true],
    ['T/M BAN THƯỜNG VỤ', true],
    ['TUQ. CHỦ TỊCH', true],
    ['TM ỦY BAN NHÂN DÂN', true],
    ['KTX SINH VIÊN', false],
  ])('isAuthority %j', (text, expected) => expect(isAuthority(text)).toBe(expected));

  it.each([
    ['PHÓ TRƯỞNG PHÒNG GIÁO DỤC', true],
    ['NGƯỜI LẬP KẾ HOẠCH', true],
    ['BẢNG PHÂN CÔNG', false],
  ])('isOffice %j', (text, expected) => expect(isOffice(text)).toBe(expected));
});

describe('recipients', () => {
  it.each([
    ['Nơi nhận:', 9],
    ['Nơi nhận: - Như trên;', 10],
    ['Noi nhặn:', 9],
    ['Nơi nhận hồ sơ là văn phòng', 0],
    ['Kính gửi: Các lớp', 0],
  ])('heading of %j takes %d units', (text, length) => expect(recipientsHeadingLength(text)).toBe(length));

  it.each([
    ['Lưu: VT, TCCB', true],
    ['- Lưu VT', true],
    ['Lưu Văn phòng', true],
    ['Lưu ý các lớp', false],
  ])('isArchiveLine %j', (text, expected) => expect(isArchiveLine(text)).toBe(expected));
});

describe('agencies', () => {
  it.each([
    ['SỞ Y TẾ', true],
    ['Trường Tiểu học Đồi Sim', true],
    ['PHÒNG CHỐNG DỊCH', false],
    ['Tổ chức hội nghị', false],
  ])('opensAgency %j', (text, expected) => expect(opensAgency(text)).toBe(expected));

  it.each([
    ['ỦY BAN NHÂN DÂN', 'XÃ ĐỒI SIM', true],
    ['TRƯỜNG TIỂU HỌC', 'NGUYỄN DU', true],
    ['BAN CHẤP HÀNH CÔNG ĐOÀN', 'CÔNG TY', true],
    ['UBND TỈNH BÌNH AN', 'SỞ Y TẾ', false],
    ['ĐẢNG BỘ TỈNH BÌNH AN', 'HUYỆN ỦY HÀ THANH', false],
  ])('%j goes on with %j: %s', (before, text, expected) => expect(goesOnWithAgency(before, text)).toBe(expected));
});

describe('annexes', () => {
  it.each([
    ['PHỤ LỤC I', true, 9],
    ['Phụ lục 1: Danh sách đội tuyển', true, 9],
    ['DANH SÁCH ĐỘI TUYỂN', true, 0],
    ['Mẫu số 02', true, 9],
    ['Phụ lục kèm theo kế hoạch này.', false, 7],
    ['Danh sách gửi về văn phòng', false, 0],
  ])('%j', (text, isHeading, length) => {
    expect(isAnnexHeading(text)).toBe(isHeading);
    expect(annexLabelLength(text)).toBe(length);
  });
});

describe('findMainSentence', () => {
  it.each([
    ['Trường Tiểu học Đồi Sim xây dựng kế hoạch như sau:', 'Trường Tiểu học Đồi Sim'],
    ['Căn cứ tình hình, Sở Y tế ban hành Kế hoạch gồm:', 'Sở Y tế'],
    ['Trưởng đoàn kiểm tra lập kế hoạch kiểm tra như sau:', 'Trưởng đoàn kiểm tra'],
    ['Căn cứ Công văn của Sở A, Phòng B về kế hoạch năm, Trường C xây dựng kế hoạch:', 'Trường C'],
  ])('%j names %j', (text, issuer) => {
    const main = findMainSentence(text)!;
    expect(text.slice(main.issuerStart, main.issuerEnd)).toBe(issuer);
  });

  it('is null for a basis alone', () =>
    expect(findMainSentence('Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;')).toBeNull());
});
