/**
 * Misspellings and what they should have been, as pairs in a row: corrections that change no meaning. None of the first is itself
 * a word, and none of either is a negation, a number or a name. Ours, to extend; kept by test.
 */
const pairs = `
accomodate accommodate accomodation accommodation accross across acheive achieve acheived achieved adress address
adresses addresses adn and agian again arrangment arrangement arrangments arrangements assesment assessment assesments assessments
begining beginning beleive believe beleived believed buisness business buisnesses businesses commited committed
comittee committee commitee committee definately definitely dissapear disappear dissapeared disappeared
embarass embarrass enviroment environment equiptment equipment existance existence explotation exploitation goverment government
harrassment harassment immediatly immediately imediately immediately independant independent intelligance intelligence
investigaton investigation liason liaison liasion liaison maintainance maintenance neccessary necessary necesary necessary
neighborhood neighbourhood neigbourhood neighbourhood occassion occasion occured occurred occurence occurrence
oppurtunity opportunity partnes partners posession possession prefered preferred proceedure procedure profesional professional
reccomend recommend recieve receive recieved received refered referred refering referring safegaurd safeguard
safegaurding safeguarding seperate separate seperated separated seperately separately succesful successful succesfully successfully
suprise surprise surveilance surveillance survelliance surveillance teh the thier their tommorow tomorrow
untill until vulnerble vulnerable vunerable vulnerable
asiantath asiantaeth cymundeol cymunedol cynllyn cynllun diogely diogelu gwaseth gwasanaeth gwybodeath gwybodaeth
heddly heddlu partnariaid partneriaid troseddy troseddu troseddeu troseddau ymchwilaid ymchwiliad ymweilad ymweliad
`
  .trim()
  .split(/\s+/)

/** What a misspelt word should have been, by the word as it was written. */
export const misspellings: ReadonlyMap<string, string> = new Map(
  pairs.flatMap((word, i) => (i % 2 === 0 ? [[word, pairs[i + 1]!] as const] : [])),
)
