// Where does one token of a line end? At white space, and behind a label that is glued to its heading: "I-MỤC ĐÍCH", "2.Yêu cầu".

/** For `matchAll` over one line. The label is a token of its own, so that it is protected while the word behind it is read; `V/v` is none. */
export const TOKEN = /(?<=^\s*)(?:\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*|[IVX]{1,5})[.)/–-](?=\p{L})(?!v(?!\p{L}))|\S+/gu;
