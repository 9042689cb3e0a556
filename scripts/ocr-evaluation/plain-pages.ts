// Which sound pages look odd to a reader of Vietnamese plans? Written for the second decision set, not looked at before.

export const MINUTES_IN_ENGLISH: readonly string[] = [
  'MINUTES OF THE PROJECT MEETING',
  'Present were the members of the steering board and two guests from the bank.',
  'The chair opened the meeting at nine and welcomed those who had come from far.',
  'Progress of the first phase was reported by the engineer in charge of the works.',
  'He said that the new well had been drilled but not yet tested for salt.',
  'A survey of households is to be made before the rains begin in early May.',
  'Costs went up because cement and steel became dearer during last autumn.',
  'Members asked whether the contractor could still finish the road this year.',
  'It was agreed to meet again once the laboratory has sent its findings.',
  'The secretary will write to each commune and ask for the list of pupils.',
  'Annex two holds the budget with all figures given in thousands of dollars.',
  'There being no other business the meeting was closed shortly after noon.',
];

const row = (index: number) => [
  index + 1,
  1250 + 37 * index,
  (88.5 - index / 3).toFixed(1),
  20_300_000 + 415_000 * index,
  `${(index * 7) % 100} %`,
];

export const NUMBERS: readonly string[] = [
  'STT Tổng số Tỷ lệ Kinh phí Ghi chú',
  ...Array.from({ length: 34 }, (_, index) => row(index).join(' ')),
  'Cộng 61.205 82,9 945.300.000',
];

export const FORM: readonly string[] = [
  'PHIẾU ĐĂNG KÝ THAM GIA',
  'Họ và tên: ........................................ Nam/Nữ: ..........',
  'Ngày sinh: ....../....../............ Dân tộc: ....................',
  'Số CCCD: ____________________ cấp ngày __/__/____',
  'Địa chỉ: ...........................................................',
  'Điện thoại: (____) ______________ Email: ___________________________',
  '☐ Có ☐ Không',
  'Người khai (ký, ghi rõ họ tên)',
];

export const NAMES: readonly string[] = [
  'DANH SÁCH TỔ CÔNG TÁC',
  ...[
    'Y Thinh Ayũn',
    "H'Linh Niê Kđăm",
    'Rơ Châm Hyui',
    'A Blơng',
    'K’Brêuh',
    'Thạch Sa Rươne',
    'Sơn Thị Chanh Đa',
    'Vàng A Páo',
    'Giàng Thị Mỷ',
    'Lò Văn Pâng',
    'Hà Lê Ksor',
    'Ma Seo Lử',
    'Đinh Gring',
    'Siu Blơh',
    'Bríu Pố',
  ].map((name, index) => `${index + 1} ${name} Tổ viên`),
];

export const SOFTWARE_LIST: readonly string[] = [
  'PHỤ LỤC DANH MỤC PHẦN MỀM, THIẾT BỊ',
  'Windows Server 2019 Standard 16 Core OEM P73-07788',
  'https://dichvucong.gov.vn/p/home/dvc-trang-chu.html',
  'Switch Cisco Catalyst C9200L-24T-4G-E',
  'email: vanthu@an-trach.gov.vn, hotro@egov.example.vn',
  'Laptop Dell Latitude 5440 i5-1335U 16GB DDR4 SSD 512GB',
  'UPS Santak Blazer 2200 Pro 1200W',
  'TCVN ISO 9001:2015 QĐ 19/2014/QĐ-TTg',
  'Camera IP Hikvision DS-2CD2143G2-IU PoE 4MP',
  'LGSP, NDXP, VNeID, SSO, API, JSON, XML, HTTPS',
  'Firewall FortiGate FG-100F-BDL-950-12',
];
