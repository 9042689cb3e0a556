// What does a plan of any number of pages look like? Generated: the same kinds of lines on every page, no page the same.

/** Units of an A4 page in 13 pt. */
const UNITS_A_PAGE = 2200;

const HEAD = `UBND HUYỆN AN TRẠCH            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG VĂN HÓA                     Độc lập - Tự do - Hạnh phúc
Số: 12/KH-PVH            An Trạch, ngày 03 tháng 02 năm 2024

KẾ HOẠCH
Tổ chức ngày hội đọc sách năm 2024

Căn cứ Quyết định số 45/QĐ-UBND ngày 12 tháng 01 năm 2024 của Ủy ban nhân dân huyện An Trạch về việc ban hành chương trình công tác năm;
Phòng Văn hóa xây dựng kế hoạch như sau:
`;
const TAIL = `Trên đây là Kế hoạch tổ chức ngày hội đọc sách năm 2024./.

Nơi nhận:
- UBND huyện;
- Các trường;
- Lưu: VT.
TRƯỞNG PHÒNG
Nguyễn Văn An
`;
const HEADINGS = ['MỤC ĐÍCH, YÊU CẦU', 'NỘI DUNG', 'TỔ CHỨC THỰC HIỆN', 'THỜI GIAN, ĐỊA ĐIỂM'];

/** Head, as many numbered sections as fill the pages, tail. */
export function longPlan(pages: number): string {
  const sections: string[] = [];
  for (let i = 1, units = 0; units < pages * UNITS_A_PAGE - HEAD.length - TAIL.length; i++) {
    const section = sectionOf(i);
    sections.push(section);
    units += section.length;
  }
  return HEAD + sections.join('') + TAIL;
}

function sectionOf(i: number): string {
  const month = (i % 12) + 1;
  return `${i}. ${HEADINGS[i % HEADINGS.length]}
${i}.1. Nhiệm vụ thứ nhất của đợt ${i}
- Phòng Giáo dục chủ trì, phối hợp với các trường tổ chức tuyên truyền trước ngày 15/${month}/2024.
- Vận động học sinh quyên góp sách, truyện cho tủ sách của lớp, của trường và của thôn ${i}.
- Thực hiện Kế hoạch số ${i + 10}/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân huyện về phát triển văn hóa đọc.
${i}.2. Nhiệm vụ thứ hai
a) Giao Văn phòng chuẩn bị kinh phí, cơ sở vật chất và các điều kiện cần thiết cho đợt ${i};
b) Các trường học báo cáo kết quả từ ngày 01/${month} đến ngày 15/${month}/2024.
TT\tNội dung\tThời gian\tĐơn vị
1\tKhai mạc đợt ${i}\t01/${month}/2024\tVăn phòng
2\tBế mạc đợt ${i}\t15/${month}/2024\tPhòng Văn hóa
- Hằng tháng, các tổ trưởng tổng hợp, gửi về https://vanhoa.example.vn/dot-${i} để theo dõi.
`;
}
