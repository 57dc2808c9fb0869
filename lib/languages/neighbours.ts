/**
 * Languages that look like ours and are none of them: a text in one of these is `und`, not a wrong guess. Commonest words of each, as in
 * `Language.functionWords`; the codes are those of ISO 639-3, as franc gives them.
 */
export const NEIGHBOURS: Record<string, string> = {
  cat: "de la i el a que les en els per un una del amb és no es al dels va han més ha són com pel seva seu aquest aquesta però també ser quan molt entre tot sobre fins seus hi ja ho van això fer anys després sense tots aquests on altres l' d' s'ha qual segons mentre cada",
  glg: 'de a o que e do da en un unha os as no na para con por se máis non ao como foi súa seu dos das nos nas polo pola pero tamén ten son é ser á ó está anos entre ata sobre esta este onde moi xa cando hai sen segundo ano seus súas ademais despois todos outros unhas uns fixo foron poden mentres aínda',
  ron: 'de și în a la cu să pe nu o că care un din mai este sunt pentru se al ale fi fost lui ca au prin după dar sau iar acest această fără către între când foarte ei el ea lor sa său până tot doar ani vor avea',
  oci: "de la lo e las los que en un una del amb dins es a sus per son los d' l' pas o aquel aquela foguèt coma mai mas tanben",
  ast: 'de la el que y en a los les un una del con por nun ye pa se foi na nel col les al tien sos como tamién más per dende años',
  lat: 'et in est ad non cum ut ex de qui quae quod sed ab aut esse sunt per hoc enim',
  deu: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  nld: 'de het een van en in is dat op te zijn met voor niet die aan er om ook als dan maar bij uit door naar over heeft worden deze wordt dit nog hebben meer tot zich was ze hij',
  swe: 'och i att en det som är av för på den med till de inte om ett har han men var sig så från vi kan hon eller när under också efter',
  pol: 'w i z na do nie się że jest to o a jak po od za przez co ale dla ten są tym tego oraz być który był już może',
  tur: 've bir bu için ile da de olarak çok daha olan gibi en ne kadar sonra ama ya mi her var değil',
  eus: 'eta da ez du bat dira zuen izan den ere dute baina dituzte egin hau zen gehiago bere duen',
};
