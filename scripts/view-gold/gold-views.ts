// What happens when, who does what, and which documents are cited, in eight fixtures? Written by a person from the printed text; no parser took part.
import type { IsoDate, TimelineEntry } from '../../src/model/plan.js';

/** `opens` is how the passage begins, enough of it to be told from the others. */
export interface GoldViews {
  readonly timeline: readonly (readonly [
    section: string,
    start: IsoDate | null,
    end: IsoDate | null,
    kind: TimelineEntry['kind'],
    opens: string,
  ])[];
  readonly organisation: readonly (readonly [
    section: string,
    actor: string | null,
    deadline: IsoDate | null,
    opens: string,
  ])[];
  readonly references: readonly (readonly [
    section: string | null,
    type: string,
    number: string | null,
    issuedOn: IsoDate | null,
  ])[];
}

/**
 * Where ../shared/eval/annotation-guide.md is silent: an entry for every time of a timeline section, and elsewhere for every
 * deadline, day, month or quarter on which something is to be done; targets count as deadlines ("Đến hết năm 2023 …"), days
 * that others are counted from and the days of cited documents do not; a day that comes every year is `recurring`. A task is
 * each item of an organisation section, once for each actor, without the actor; closing paragraphs and lead-ins are none.
 * Each document once a section, those of the bases without one.
 */
export const GOLD_VIEWS: Readonly<Record<string, GoldViews>> = {
  'phong-gddt-hoi-thi': {
    timeline: [
      ['III.1.d', '2019-11-09', '2019-11-09', 'milestone', 'Sáng ngày 09 tháng 11'],
      ['III.2', '2019-11-18', '2019-12-06', 'period', 'Dạy tại lớp của trường sở tại'],
      ['IV', null, '2019-10-25', 'deadline', 'Tham mưu quyết định thành lập'],
      ['IV', null, '2019-10-21', 'deadline', 'Hiệu trưởng các trường tiểu học'],
    ],
    organisation: [
      ['IV', 'Bộ phận chuyên môn tiểu học', '2019-10-25', 'Tham mưu quyết định thành lập'],
      ['IV', 'Bộ phận chuyên môn tiểu học', null, 'Biên soạn ngân hàng câu hỏi'],
      ['IV', 'Hiệu trưởng các trường tiểu học', '2019-10-21', 'lập hồ sơ dự thi'],
    ],
    references: [
      [null, 'Quyết định', '355/QĐ-SGDĐT', '2019-08-16'],
      [null, 'Kế hoạch', '742/KH-PGDĐT', '2019-09-12'],
    ],
  },
  'doan-xa-thang-thanh-nien': {
    timeline: [
      ['B.1', '2023-03-05', '2023-03-05', 'milestone', 'Ra quân vào sáng'],
      ['B.2', '2023-03-24', '2023-03-24', 'milestone', 'Mỗi chi đoàn dự thi'],
      ['B.3', null, '2023-03-26', 'deadline', 'Tặng 12 suất quà'],
      ['C', null, '2023-03-15', 'deadline', 'Đồng chí Lò Thị Phương'],
      ['C', null, '2023-02-28', 'deadline', 'Các chi đoàn: đăng ký'],
    ],
    organisation: [
      ['C', 'Đồng chí Hoàng Đức Thiện - Bí thư', null, 'phụ trách chung'],
      ['C', 'Đồng chí Lò Thị Phương - Phó Bí thư', '2023-03-15', 'phụ trách hội thi'],
      ['C', 'Các chi đoàn', '2023-02-28', 'đăng ký công trình'],
    ],
    references: [[null, 'Kế hoạch', '64-KH/HĐ', '2023-02-06']],
  },
  'truong-thcs-ngay-hoi-doc-sach': {
    timeline: [
      ['II.1.a', '2024-04-20', '2024-04-20', 'milestone', 'Thời gian: từ 7 giờ 15'],
      ['II.2.a', '2024-03-18', '2024-03-30', 'period', 'Từ ngày 18/3'],
      ['II.2.a', '2024-04-01', '2024-04-15', 'period', 'Từ ngày 01/4/2024'],
      ['II.2.a', null, '2024-04-18', 'deadline', 'Trước ngày 18/4/2024'],
      ['IV.1', null, '2024-03-16', 'deadline', 'Thành lập Ban Tổ chức'],
      ['IV.2', null, '2024-03-22', 'deadline', 'Xây dựng thể lệ'],
    ],
    organisation: [
      ['IV.1', 'Ban Giám hiệu', '2024-03-16', 'Thành lập Ban Tổ chức'],
      ['IV.1', 'Ban Giám hiệu', null, 'Duyệt chương trình chi tiết'],
      ['IV.2', 'Cán bộ thư viện', '2024-03-22', 'Xây dựng thể lệ'],
      ['IV.2', 'Cán bộ thư viện', null, 'Tổng hợp kết quả quyên góp'],
      ['IV.3', 'Giáo viên chủ nhiệm và Liên đội', null, 'Hướng dẫn học sinh bọc sách'],
      ['IV.3', 'Liên đội', null, 'đưa kết quả phong trào'],
    ],
    references: [
      [null, 'Kế hoạch', '214/KH-PGDĐT', '2024-02-26'],
      [null, 'Kế hoạch', '31/KH-THCSVX', '2023-09-08'],
    ],
  },
  'hop-tac-xa-vu-xuan': {
    timeline: [
      ['2.Giai đoạn 1', null, '2025-01-10', 'deadline', 'Cày ải xong'],
      ['2.Giai đoạn 1', '2025-01-15', '2025-01-20', 'period', 'Cày ải xong'],
      ['2.Giai đoạn 2', '2025-02-05', '2025-02-20', 'period', 'Cấy tập trung'],
      ['2.Giai đoạn 3', null, '2025-06-10', 'deadline', 'Bón thúc lần một'],
      ['4', null, '2024-12-31', 'deadline', 'Bà Vi Thị Hến'],
      ['4', '2025-02-25', '2025-02-25', 'milestone', 'Các đội trưởng'],
    ],
    organisation: [
      ['4', 'Ông Đặng Văn Chuyên - Phó Giám đốc', null, 'điều hành tưới tiêu'],
      ['4', 'Bà Vi Thị Hến - Kế toán', '2024-12-31', 'ký hợp đồng giống'],
      ['4', 'Các đội trưởng', null, 'thông báo lịch'],
    ],
    references: [[null, 'Thông báo', '77/TB-TTKN', '2024-12-05']],
  },
  'huyen-uy-nghi-quyet': {
    timeline: [
      ['II.1', '2021-10-01', '2021-10-31', 'period', 'Tổ chức hội nghị trực tuyến'],
      ['II.1', '2021-10-01', '2021-12-31', 'period', 'Biên soạn tài liệu'],
      ['II.3', null, '2023-12-31', 'deadline', 'Đến hết năm 2023'],
      ['III', null, '2021-10-31', 'deadline', 'Ban Tổ chức Huyện ủy'],
      ['III', null, null, 'recurring', 'Đảng ủy các xã'],
    ],
    organisation: [
      ['III', 'Ban Tổ chức Huyện ủy', '2021-10-31', 'chủ trì hướng dẫn'],
      ['III', 'Ban Tuyên giáo Huyện ủy', null, 'định hướng chuyên đề'],
      ['III', 'Ủy ban Kiểm tra Huyện ủy', null, 'đưa việc duy trì'],
      ['III', 'Đảng ủy các xã, thị trấn', null, 'cụ thể hóa Kế hoạch'],
    ],
    references: [
      [null, 'Nghị quyết', '07-NQ/TU', '2021-06-28'],
      [null, 'Chương trình hành động', '12-CTr/HU', '2020-10-20'],
    ],
  },
  'so-y-te-tiem-chung': {
    timeline: [
      ['1.2', null, '2022-08-31', 'deadline', 'Ít nhất 95%'],
      ['2.1', null, '2022-07-08', 'deadline', 'Danh sách gửi về'],
      ['2.2.a', '2022-07-01', '2022-07-31', 'period', 'Dự trù 21.400 liều'],
      ['2.3.a', '2022-07-18', '2022-07-29', 'period', 'Đợt chính'],
      ['2.3.a', '2022-08-08', '2022-08-12', 'period', 'Tiêm vét'],
      ['3.1', null, '2022-07-10', 'deadline', 'Tập huấn cho cán bộ'],
      ['3.1', null, '2022-08-20', 'deadline', 'Giám sát điểm tiêm'],
    ],
    organisation: [
      ['3.1', 'Trung tâm Kiểm soát bệnh tật tỉnh', '2022-07-10', 'Tập huấn cho cán bộ'],
      ['3.1', 'Trung tâm Kiểm soát bệnh tật tỉnh', '2022-08-20', 'Giám sát điểm tiêm'],
      ['3.2', 'Trung tâm Y tế các huyện, thành phố', null, 'Tham mưu Ủy ban nhân dân'],
      ['3.2', 'Trung tâm Y tế các huyện, thành phố', null, 'Bố trí nhân lực'],
      ['3.3', 'Bệnh viện Đa khoa tỉnh', null, 'Sẵn sàng thu dung'],
    ],
    references: [
      [null, 'Luật', null, '2007-11-21'],
      [null, 'Công văn', '642/VSDT-TC', '2022-05-30'],
      [null, 'Quyết định', '905/QĐ-UBND', '2022-06-17'],
    ],
  },
  'ban-chi-dao-bien-doi-khi-hau': {
    timeline: [
      ['PHẦN II.1.1', null, '2018-12-31', 'deadline', 'Trồng mới 35 ha'],
      ['PHẦN II.1.2', '2019-01-01', '2020-12-31', 'period', 'Trồng thêm 60 ha'],
      ['PHẦN II.2.1', '2018-07-01', '2018-09-30', 'period', 'Ươm 280.000 bầu cây'],
      ['PHẦN II.2.2', '2018-07-01', '2018-09-30', 'period', 'Trồng vào các kỳ nước ròng'],
      ['PHẦN II.2.3', '2019-01-01', '2019-06-30', 'period', 'Giao cho 11 nhóm hộ'],
      ['PHẦN III', null, '2018-05-30', 'deadline', 'Phòng Tài nguyên và Môi trường'],
    ],
    organisation: [
      ['PHẦN III', 'Phòng Tài nguyên và Môi trường', '2018-05-30', 'là cơ quan thường trực'],
      ['PHẦN III', 'Ủy ban nhân dân xã Đông Thái', null, 'bố trí mặt bằng'],
      ['PHẦN III', 'Thành viên Ban Chỉ đạo', null, 'đi kiểm tra hiện trường'],
    ],
    references: [
      [null, 'Quyết định', '1390/QĐ-UBND', '2018-04-27'],
      ['PHẦN III', 'Kế hoạch', '02/KH-BCĐ', '2017-02-20'],
    ],
  },
  'cong-an-xa-chua-chay': {
    timeline: [
      ['III.1', '2025-10-01', '2025-10-31', 'period', 'từ 08 giờ 00'],
      ['IV', null, '2025-09-28', 'deadline', 'Đồng chí Phó Trưởng Công an xã'],
      ['IV', null, '2025-11-05', 'deadline', 'Tổ trưởng các tổ'],
    ],
    organisation: [
      ['IV', 'Đồng chí Phó Trưởng Công an xã', '2025-09-28', 'trực tiếp chỉ huy'],
      ['IV', 'Tổ trưởng các tổ', '2025-11-05', 'báo cáo kết quả'],
    ],
    references: [[null, 'Kế hoạch', '1204/KH-CAT-PC07', '2025-09-10']],
  },
  'ubnd-tinh-giam-ngheo': {
    timeline: [
      ['I.2.2', null, '2025-12-31', 'deadline', 'Đến năm 2025 không còn xã'],
      ['II.1.2', '2022-01-01', '2022-03-31', 'period', 'Lựa chọn mô hình'],
      ['II.1.2', '2022-04-01', '2025-09-30', 'period', 'Triển khai: từ tháng 4'],
      ['II.1.2', '2024-01-01', '2024-06-30', 'period', 'Đánh giá giữa kỳ'],
      ['IV.1', null, null, 'recurring', 'Là cơ quan thường trực'],
      ['IV.2', null, '2021-12-20', 'deadline', 'Tham mưu cân đối'],
      ['IV.3', '2022-01-01', '2022-01-31', 'period', 'Ban hành kế hoạch của địa phương'],
    ],
    organisation: [
      ['IV.1', 'Sở Lao động - Thương binh và Xã hội', null, 'Là cơ quan thường trực'],
      ['IV.2', 'Sở Kế hoạch và Đầu tư, Sở Tài chính', '2021-12-20', 'Tham mưu cân đối'],
      ['IV.3', 'Ủy ban nhân dân các huyện, thành phố', null, 'Ban hành kế hoạch của địa phương'],
    ],
    references: [
      [null, 'Luật', null, '2015-06-19'],
      [null, 'Nghị quyết', '24/2021/QH15', '2021-07-28'],
      [null, 'Nghị quyết', '19-NQ/TU', '2021-10-04'],
      [null, 'Tờ trình', '311/TTr-SLĐTBXH', '2021-11-18'],
    ],
  },
};
