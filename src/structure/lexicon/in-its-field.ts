// Where does a name end and the field begin in which its bearer acts?

/** "các ngành có liên quan theo chức năng, nhiệm vụ được giao", "UBND các xã trong phạm vi quản lý": how they act, not who. */
export const IN_ITS_FIELD =
  /,?\s(?:theo\s(?:chức\snăng|nhiệm\svụ|thẩm\squyền|phân\scông|lĩnh\svực)|trong\sphạm\svi|căn\scứ\s(?:vào\s)?(?:chức\snăng|nhiệm\svụ|kế\shoạch))(?!\p{L})[^;]*$/iu;
