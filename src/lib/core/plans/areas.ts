/** What a need or a help is about, so that one can be held against the other. */
const areaWords = {
	communication: String.raw`speech|language|communicat\w*|spoken|speak\w*|talk\w*|instructions?|SALT|SaLT|SLT|vocabular\w+|receptive|expressive|articulat\w+|Makaton|AAC|stammer\w*|conversation\w*|comprehension`,
	reading: String.raw`read(?:s|ing)?|phonics?|phonolog\w+|literacy|dyslexi\w+|decod\w+`,
	writing: String.raw`writ(?:e|es|ing|ten)|handwriting|spell\w*|pencil|touch[- ]?typ\w+|typing|scrib(?:e|ing)`,
	maths: String.raw`math\w*|numera\w+|number\s+(?:skills|work|bonds)|dyscalculi\w+`,
	'fine-motor': String.raw`fine[- ]motor|handwriting|dexterity|scissors|pencil|buttons|zips|cutlery`,
	'gross-motor': String.raw`gross[- ]motor|co-?ordinat\w+|balance|dyspraxi\w+|DCD|physio\w*|mobility|wheelchair|walk(?:s|ing)?|core\s+strength|hypermobil\w+`,
	sensory: String.raw`sensory|nois(?:e|y)|loud|ear\s+defenders|proprioceptive|vestibular|overload\w*|over-?stimulat\w+`,
	attention: String.raw`attention|attend\s+to|concentrat\w+|focus\w*|ADHD|distract\w+|on[- ]task|impulsiv\w+|hyperactiv\w+`,
	memory: String.raw`memory|process(?:ing)?\s+(?:speed|information|time|difficult\w+|instructions)|retain\w*|recall\w*|slow\s+processing`,
	learning: String.raw`cognit\w+|learning\s+difficult\w+|generalis\w+|abstract|concepts?|below\s+(?:age|the\s+level)|pre-?teach\w*|over-?learn\w*`,
	feelings: String.raw`anxi\w+|emotion\w*|regulat\w+|worr(?:y|ies|ied)|mood|self[- ]esteem|mental\s+health|confidence|well-?being|ELSA|trauma\w*|distress\w*|panic\w*`,
	behaviour: String.raw`behavio\w+|aggressi\w+|meltdowns?|outbursts?|de-?escalat\w+|hits|hitting|kick\w*|abscond\w*`,
	social: String.raw`social(?!\s+(?:care|work))(?:ly)?|friend\w*|peers?|turn[- ]taking|play(?:s|ing)?\s+(?:skills|with)|relationships?|interact\w*`,
	change: String.raw`transitions?|changes?|routines?|predictab\w+|unexpected|rigid\w*|visual\s+timetables?|now\s+and\s+next`,
	organisation: String.raw`organis\w+|executive\s+function\w*|planning\s+(?:skills|his|her|their)|sequenc\w+|time\s+management`,
	independence: String.raw`independen(?:t|ce|tly)|self[- ]?care|dress(?:ing|ed)?|toilet\w*|hygiene|feed(?:s|ing)?|eat(?:s|ing)?|life\s+skills|cook\w*|money\s+skills|travel\s+(?:training|safely|alone)`,
	hearing: String.raw`hear(?:s|ing)?|deaf\w*|audiolog\w+|radio\s+aid|BSL|sign\s+language`,
	vision: String.raw`vision|visually\s+impaired|visual\s+impairment|sight\w*|QTVI|braille|large[- ]print|blind\w*|field\s+of\s+view`,
	tiredness: String.raw`sleep\w*|fatigue\w*|tired\w*|stamina`,
	attendance: String.raw`attendance|school\s+(?:avoid\w+|refus\w+)|EBSA|non-attend\w+|out\s+of\s+school`,
	medical: String.raw`epilep\w+|seizures?|diabet\w+|medication|medical|asthma|gastrostomy|catheter\w*`,
	adulthood: String.raw`employ(?:ment|er|ed)|work\s+(?:experience|placement)|careers?|independent\s+living|supported\s+(?:living|internship)|adulthood|apprenticeship\w*`
} as const;

export type Area = keyof typeof areaWords;
export const areas = Object.keys(areaWords) as readonly Area[];

const matchers = areas.map((area) => [area, new RegExp(String.raw`\b(?:${areaWords[area]})\b`, 'iu')] as const);
const anything = new RegExp(String.raw`\b(?:${Object.values(areaWords).join('|')})\b`, 'iu');

/** The areas a text is about. */
export function areasIn(text: string): readonly Area[] {
	if (!anything.test(text)) return [];
	return matchers.flatMap(([area, words]) => (words.test(text) ? [area] : []));
}
