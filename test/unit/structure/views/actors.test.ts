// Which headings name an actor?
import { describe, expect, it } from 'vitest';
import { actorOfHeading } from '../../../../src/structure/views/actors.js';

describe('actorOfHeading', () => {
  it.each([
    ['Trách nhiệm của Phòng Nội vụ', 'Phòng Nội vụ'],
    ['Đối với các trường tiểu học', 'các trường tiểu học'],
    ['PHÒNG GIÁO DỤC TRUNG HỌC', 'PHÒNG GIÁO DỤC TRUNG HỌC'],
    ['Hiệu trưởng các trường có trách nhiệm:', 'Hiệu trưởng các trường'],
    ['UBND các xã, thị trấn', 'UBND các xã, thị trấn'],
    ['Bộ Tài chính', 'Bộ Tài chính'],
    ['Báo và Phát thanh, Truyền hình tỉnh', 'Báo và Phát thanh, Truyền hình tỉnh'],
    ['Trạm Thủy nông chỉ đạo các cụm đầu mối thực hiện các việc sau', 'Trạm Thủy nông'],
    ['Giao Phòng Nội vụ là đầu mối, thực hiện các nhiệm vụ sau', 'Phòng Nội vụ'],
    ['Bộ tài liệu tập huấn', null],
    ['Xã hội hóa', null],
    ['Báo cáo kết quả', null],
    ['TỔ CHỨC THỰC HIỆN', null],
    ['Phân công nhiệm vụ', null],
    ['Chế độ báo cáo', null],
    ['Kinh phí', null],
    ['Cơ sở vật chất', null],
  ])('%s', (heading, actor) => {
    const named = actorOfHeading(heading);
    expect(named?.actor ?? null).toBe(actor);
    if (named) expect(heading.slice(named.start, named.start + named.actor.length)).toBe(actor);
  });
});
