/** Small words of languages heard in English towns; those that are English words as well are left out. */
const OTHERS = new Set(
  `que el la los las una por para con como esta mi hijo hija nino nina tiene miedo ayuda escuela puedo hacer donde
   le les des est une pour dans avec je suis mon ma fils fille enfant ecole aide peur quoi comment il elle pas
   nie jest w na z moje moja dziecko dziecka co mam zrobic zrobić proszę prosze pomoc szkole szkoła bite domu się sie do czy jak gdzie mój córka syn
   copilul meu mea este si și ce sa să fac ajutor scoala școală unde cum pot la fiica fiul nu
   meu minha filho filha criança crianca escola ajuda não nao com tem medo o que fazer como onde
   il mio figlio mia figlia bambino scuola aiuto cosa fare come dove ho non e ha paura
   mein meine kind sohn tochter schule hilfe was wie ich ist nicht und der die das hat angst
   cocuk çocuk çocuğum cocugum yardım yardim okul ne yapmalıyım kızım oğlum bir ve için
   ilmahayga ilmaha caawimaad waxaan maxaan sameeyaa iskuul wiil gabadh
   mera meri beta beti bachcha bachche madad chahiye kya karu karun kaise hai mujhe ghar mein
   fy mhlentyn yn ysgol sut beth dwi angen help
   mano vaikas mokykla pagalba mans bērns skola palīdzība
   femija fëmija im ndihme ndihmë shkolle shkollë`.split(/\s+/),
);
const ENGLISH = new Set(
  `the a an is are was were of to and in on for with my his her he she it they i you we me what who how do does did not no has have had
   this that there from at by be been being can could should would will if or but about up out who's what's im a child mum dad school
   year old says said home baby boy girl kid kids level refer number`.split(/\s+/),
);
/** Fewer words than this are too few to tell. */
const FEWEST = 4;

/** Whether something is written in another language than English. In doubt it is English. */
export function readLanguage(text: string): 'english' | 'other' {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length > 0 && latin.length < letters.length / 2) return 'other';
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (words.length < FEWEST) return 'english';
  const others = words.filter((word) => OTHERS.has(word) && !ENGLISH.has(word)).length;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return others >= 2 && others / words.length >= 0.3 && others > english * 1.5 ? 'other' : 'english';
}
