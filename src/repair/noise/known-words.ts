// Which words with Vietnamese letters are no Vietnamese syllables, and right all the same?
// Source: names of districts and provinces (2020 and 2025 systems) and loan words of legal text that occur again and again.

/** Lower case. Names from languages of the highlands, each syllable by itself, and loan words written in one. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [
    'đắk đăk đak đắc lắk lăk kạn krông kông drắk brâu ngọk tẻh sắk rvê pnôn crô grô glông prông đakrông klông nôk trêng',
    'êđê bahnar xơđăng giarai cơtu cơho mnông chăm avương kôn kơi iô plông bôk dliê pắc rmăng stiêng xtiêng',
    'kilôgam kilômét milimét mililít xentimét héctô mêgaoát kilôoát vônsivơ milisivơ becơren micrômét',
    'axít nitơ ôxy ôxi ôzôn hyđrô hiđrô crôm crômit bôxit amiăng điôxít đioxit ôxít bazơ urê xenlulozơ xenlulôzơ prôtêin',
    'lênin giơnevơ cămpuchia inđônêxia ôxtrâylia xtrâylia mêhicô ănggôla kitô côoét',
    'ôtô môtô xìđôla côca hêrôin côcain moócphin amphêtamin karaokê ốpphét panô lôgô lôgíc rađa rađiô vectơ xêri týp canô blốc kêpi',
    'contenơ côngtenơ côngxoócxiom điêzen môđun phôtô phôtôcopy xơmi vắcxin iốt jút gióoc xtơ',
  ]
    .join(' ')
    .split(' '),
);
