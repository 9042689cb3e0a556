// Which family names do signers bear?

/** Kinh and the larger minorities, as skeleton keys; common knowledge, by frequency and then by the alphabet. */
const SURNAMES: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly ' +
    'an ang au bach banh be bo bon ca cam cao cat chau chu chung co cu cung cuong da dai dam dao dau diem dien diep dinh doan dong dung ' +
    'gia giang giap ha han hang hau hien hinh hoa hong hua hung huu kha khau khieu khong khuat khuc khuong kien kieu kim ' +
    'la lac lai lam lan lanh lau lieu lo lu lua luc luong luu lung ma mac mach mai man mau me mieu minh mo mong mua ' +
    'nghiem ngu ngan nhan nhu ninh no nong nhac o ong pha phi pho phu phung phuong quach quan quang que ro sam si so soi son sung ' +
    'ta tan tang tao tat te tham thach thai than thang thao thap that thi thieu thinh tho thu thuc tien tieu to ton tong trang tri trieu trinh tru trung truong tu tuong tuyen ' +
    'ung uong van vang vi viem vien viet vinh vong vuong vuu xa xong y yen'
  ).split(' '),
);

/** Ranks and degrees that stand before a signer's name, as skeleton keys. */
const TITLES_BEFORE_NAMES =
  /^(?:(?:pgs|gs|ts|ths|bs|ks|cn|ds|bsck(?:i{1,2}|1|2)?|bsc|cki{0,2}|ckii?|dr|ong|ba|dai ta|thuong ta|trung ta|thieu ta|dai uy|thuong uy|trung uy|thieu uy|thieu tuong|trung tuong|thuong tuong|dai tuong|lm|ht|tt|dd|nsut|nsnd|ngut|ngnd|nghe si|nha giao) )+/u;

export function isSurname(key: string): boolean {
  return SURNAMES.has(key);
}

export function withoutTitles(key: string): string {
  return key.replace(TITLES_BEFORE_NAMES, '');
}
