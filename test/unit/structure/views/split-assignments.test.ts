// Whom does a paragraph give which task?
import { describe, expect, it } from 'vitest';
import { splitAssignments } from '../../../../src/structure/views/split-assignments.js';

describe('splitAssignments', () => {
  it.each([
    [
      'Giao Phòng Nội vụ chủ trì, theo dõi việc thực hiện.',
      [['Phòng Nội vụ', 'chủ trì, theo dõi việc thực hiện.']],
      'Giao',
    ],
    [
      'Giao cho cơ quan, đơn vị thông báo đến các chủ nhiệm.',
      [['cơ quan, đơn vị', 'thông báo đến các chủ nhiệm.']],
      'Giao cho',
    ],
    [
      'Phân công tổ văn phòng tham mưu xây dựng kế hoạch.',
      [['tổ văn phòng', 'tham mưu xây dựng kế hoạch.']],
      'Phân công',
    ],
    ['Phân công cô Lò Thị Hoa theo dõi, đôn đốc.', [['cô Lò Thị Hoa', 'theo dõi, đôn đốc.']], 'a person'],
    [
      'Đề nghị các cơ quan, tổ chức, cá nhân phối hợp thực hiện.',
      [['các cơ quan, tổ chức, cá nhân', 'phối hợp thực hiện.']],
      'tổ chức as a noun',
    ],
    [
      'Yêu cầu Ban Tổ chức Huyện ủy chủ trì hướng dẫn.',
      [['Ban Tổ chức Huyện ủy', 'chủ trì hướng dẫn.']],
      'a verb in a name',
    ],
    [
      'Giao Sở Y tế hướng dẫn; giao Sở Tài chính bố trí kinh phí.',
      [
        ['Sở Y tế', 'hướng dẫn;'],
        ['Sở Tài chính', 'bố trí kinh phí.'],
      ],
      'two in a paragraph',
    ],
    [
      'Trưởng các thôn niêm yết Kế hoạch tại nhà văn hóa.',
      [['Trưởng các thôn', 'niêm yết Kế hoạch tại nhà văn hóa.']],
      'the actor opens',
    ],
    [
      'Đồng chí Lò Văn Minh - Phó Bí thư: phụ trách hội thi.',
      [['Đồng chí Lò Văn Minh - Phó Bí thư', 'phụ trách hội thi.']],
      'colon',
    ],
    [
      'Các cơ quan được giao chủ trì có trách nhiệm báo cáo.',
      [['Các cơ quan được giao chủ trì', 'có trách nhiệm báo cáo.']],
      'responsibility ends the actor',
    ],
    [
      'Ban Thường trực yêu cầu các chi hội nghiêm túc thực hiện.',
      [['các chi hội', 'nghiêm túc thực hiện.']],
      'who asks is not who does',
    ],
    [
      'Ban Giám đốc Trạm giao Tổ Bảo trì kiểm tra máy bơm.',
      [['Tổ Bảo trì', 'kiểm tra máy bơm.']],
      'who gives is not who does',
    ],
    [
      'Căn cứ Kế hoạch này, các chi hội xây dựng lịch tập.',
      [['các chi hội', 'xây dựng lịch tập.']],
      'grounds before who',
    ],
    ['Khuyến khích các hộ ven kênh nâng cấp lối đi.', [['các hộ ven kênh', 'nâng cấp lối đi.']], 'who is encouraged'],
    [
      'Trưởng các phòng; Chủ nhiệm hợp tác xã chủ động rà soát kho.',
      [['Trưởng các phòng; Chủ nhiệm hợp tác xã', 'chủ động rà soát kho.']],
      'two who do the same',
    ],
    ['Hằng năm, Ban Giám hiệu đánh giá kết quả.', [['Ban Giám hiệu', 'đánh giá kết quả.']], 'when before who'],
    [
      'Nhận được Kế hoạch này, đề nghị Trưởng các đơn vị triển khai thực hiện.',
      [['Trưởng các đơn vị', 'triển khai thực hiện.']],
      'lead-in clause',
    ],
    ['Tổ chức hội thi cấp trường.', [], 'a verb, no actor'],
    ['Phòng, chống dịch bệnh trong trường học.', [], 'no office'],
    ['Ban hành quy chế phối hợp.', [], 'no board'],
    ['Các nội dung thi đua: đọc sách, viết chữ đẹp.', [], 'things are no actors'],
    ['Giao thông thuận lợi.', [], 'traffic'],
    ['Yêu cầu về nội dung.', [], 'a noun'],
  ])('%s', (text, expected, reason) => {
    const spoken = splitAssignments(text);
    expect(
      spoken.map(({ actor, task }) => [actor, task]),
      reason,
    ).toEqual(expected);
    for (const { actor, actorRange, task, range } of spoken) {
      expect(text.slice(...actorRange)).toBe(actor);
      expect(text.slice(...range)).toBe(task);
    }
  });
});
