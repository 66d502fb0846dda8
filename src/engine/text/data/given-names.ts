/**
 * Given names that tell a man or a woman in most places where they are borne, lower case. Names borne by both in
 * numbers (Robin, Kim, Andrea) are left out. Curated by the authors of this project from general knowledge; no list
 * was copied. Licence: that of the project.
 */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abraham achim adam adolf adrian ahmad ahmed ahmet alain alan albert alberto albrecht alejandro
  aleksandr alessandro alex alexander alexei alfonso alfred ali allan allen alvin ambroise amir anders andre andreas
  andres andrew andy angelo anselm ansgar anthony antoine anton antonio antony antónio arnaud arne arnold aron arthur artur
  arturo ashraf axel baptiste barack barry bartosz bashar bastien ben benjamin benoît bernard bernd bernie bert bill
  billy björn bob bobby bodo boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan burkhard
  byron börge carl carlos carsten cem cesar chad charles charlie chris christian christoph christopher chuck clarence
  claude claus clint clive clément cody cole colin connor corey cory craig cristiano curtis cyril cyrille cédric
  dagfinn damian damien dan daniel danny dariusz darrell darren dave david dean denis dennis derek derrick detlef
  devin didier diego dieter dietmar dietrich dimitri dirk dmitry domingo dominic dominik don donald doug douglas
  duncan dustin dwight dylan earl eberhard eckart ed eddie edgar edmund eduardo edward edwin egon einar ekrem elias
  elijah elliott elon emanuel emil emmanuel emmanuele enrique enzo eric erich erik ernest ernesto ernst esteban ethan
  eugen eugene evan evaristo fabian fabien fabio fabrice federico felipe felix ferdinand fernand fernando flavio
  florent florian floyd francesco francis francisco francois frank franklin franz franz-josef françois fred frederick
  friedhelm friedrich fritz frédéric gabriel gareth garry gary gaspard gavin gene geoff geoffrey georg george gerald
  gerard gerd gerhard germán gerold gianni gilbert gilles giorgio giovanni giuseppe glenn gonzalo gordon gottfried
  graham grant greg gregory grzegorz grégoire grégory guido guillaume guillermo gunnar gunter guntram gustavo guy
  gérald gérard götz günter günther hakan hamid hank hans harold harry hartmut harvey hassan hector heiko heiner
  heinrich heinz helge helmut hendrik henning henri henrik henry herbert herman hervé hilmar holger horst howard
  hubert hubertus hugh hugo hussein ian ibrahim ignacio igor ilja ingo ingolf isaac ismail ismet ivan ivo iñaki jacek
  jack jackson jacob jacques jaime jair jake jakob james jamie jan jan-peter janusz jared jarosław jason javier jay
  jean jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jeff jeffrey jens jeremy jerome
  jerry jesus jesús jim jimmy joachim joao joaquin jochen joe joel joey johan johann johannes john johnny jon jonathan
  joost jordi jorge jos jose josef joseph josh joshua josé joão juan jukka julian julien julio julius jurgen justin
  jérémie jérôme józef jörg jörn jürg jürgen kacper karim karl karl-heinz kaspar kazimierz keith kemal ken kenneth
  kevin khaled khalid kirk klaus knut konrad krzysztof kurt kyle lamar lance larry lars laszlo laurent lawrence lee
  leo leon leonard leonardo leonid leopold levi lewis liam lionel lloyd logan lorenz lorenzo lothar lou louis loïc luc
  luca lucas luciano ludovic ludwig luis luiz lukas luke luther lutz lászló léo maciej magnus mahmoud maik manfred
  manolo manuel marc marcel marco marcos marcus marek mario mark markus marshall martin marvin massimo mateo mathias
  mathieu mathis matt matteo matthew matthias matthieu matthäus maurice mauricio max maxime maximilian mehmet meinhard
  mel michael michel miguel mikael mike mikhail miklós milton mirko mitch mitchell mitt mohamed mohammad mohammed
  moritz moshe muhammad murray mustafa narendra nate nathan nathaniel neil nelson newt nicholas nick nico nicola
  nicolas nigel nikolaus nils noah noel norbert norman nuno olaf ole oleg oliver olivier omar oriol orlando osama
  oscar osman otmar otto owen pablo paolo pascal patrice patrick paul paulo pavel pedro per perry pete peter petr phil
  philip philippe phillip pierre pierre-yves piotr pål pío radosław rafael rahul raimund rainer ralf ralph ramon rand
  randall randy raphael raul ray raymond raúl recep reggie reginald reiner reinhard reinhold rene rené reuben rex
  ricardo richard rick ricky rob robert roberto rod roderich roderick rodney rodrigo roger roland rolf romain roman
  román ron ronald ronnie ross roy ruben rudolf rudy rui rupert ruprecht russell ryan régis rémi rémy rüdiger salman
  salvador salvatore sam samuel santiago sascha saul scott sean sebastian sepp serge sergei sergey sergio serhij seth
  severin shane shaun shawn sidney siegfried sigmar sigurd silvano silvio simon stan stanisław stanley stefan stefano
  steffen stephan stephen steve steven stewart stuart sturla stéphane sven sylvain sándor sébastien sören sławomir
  tadeusz tariq tayyip ted terrence theo theodore thibault thierry thilo thomas thorsten théo tiago tim timo timothy
  tobias todd tom tomas tomasz tommy tony torben torsten travis trevor tristan tyler udo ugo ulf uli ulrich umar urs
  uwe valentin vasco vernon vicente victor vikram viktor vince vincent vincenzo virgil vitaly vladimir volker
  volodymyr vítor wade walter walther warren wayne werner wilbur wilfried wilhelm will willem william willie winfried
  winston witold wojciech wolfgang wolfram wout włodzimierz xabier xavier xi yann yannick yasser yitzhak yuri yusuf
  yves yvon zach zachary zbigniew zoltán álvaro étienne`.split(/\s+/),
);

export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `abigail ada adele adelheid adriana adèle agata agathe agnes agnieszka agnès aisha alba albertine alejandra
  aleksandra alena alessandra alexandra alexandria alexis alice alicia alicja alina alison allison alma almut amalia
  amanda amber amelia amina amy amélie ana anabel anastasia anaïs andrée aneta angela angelica angelina anika anita
  anja anke ann anna anna-lena anne anne-marie annegret annelie annemarie annette annie antje antonia antónia araceli
  ariane armelle asta astrid audrey aung aurore aurélie ava babette barbara beata beate beatrice beatriz becky begoña
  belinda bella bernadette bertha bertille beth bethany betsy berit bettina betty beverly bianca birgit birte blandine
  bonnie bożena brenda brianna bridget brigitte brittany brunhilde bärbel bénédicte bérénice camila camilla candace
  carina carla carlota carly carme carmen carol carola carole carolina caroline carolyn carrie cassandra catalina
  catarina catherina catherine cathy cathérine cecilia celia chantal charlotte chelsea cheryl chiara chloe christa
  christel christelle christiane christina christine cindy claire clara clarissa clarisse claudia claudine clotilde
  clémence clémentine colleen conceição concepción connie constance constanze consuelo cora corinna corinne cornelia
  courtney cristina crystal cynthia cécile céline dagmar daniela danielle danièle danuta daphne dawn debbie deborah
  debra delia delphine denise diana diane dianne dilma dolores dominika donna dora doris dorota dorothea dorothee
  dorothy dörte edeltraud edith eileen elaine eleanor elena elfriede elisa elisabeth eliza elizabeth elke ella ellen
  elsa elvira emilia emily emma emmanuelle encarnación erica erika erin esther eva eve evelyn ewa ewelina fabienne
  fanny fatima felicia filipa fiona fleur flora florence franca frances francesca francine franziska françoise frauke
  friederike frédérique gabriela gabriele gabriella gabrielle gail geneviève georgia geraldine gerda gerlinde gertrude
  ghislaine gina ginger giorgia gisela gisèle gitta giulia glenda gloria grace grażyna greta gretchen guadalupe gudrun
  gunda gwen gwendolyn hanna hannah hannelore harriet hatice hazel heather hedwig heidi heike helen helena helga
  henriette henrike herta hilary hilda hilde hildegard hillary holly hope huguette hélène héléna ida ilona ilse imelda
  imke ines inge ingeborg ingrid inès inês irene irina iris irma irmgard isabel isabell isabella isabelle isaure
  ivanka iwona jackie jacqueline jadwiga jane janet janice janina jasmina jasmine jeanette jeanne jen jenna jennifer
  jenny jessica jill jo joan joana joanna joanne jodie johanna jolanta josefa josefine josephine josiane josée joy
  joyce joëlle juanita judith judy julia juliana julie juliet june jutta kamala karen karin karina karine karoline
  katarzyna kate katharina katherine kathleen kathryn kathy katie katja katrin katrina kayla kayleigh keisha kellyanne
  kerstin kirsten kirstjen klara kristen kristin kristina krystyna käthe laetitia latoya laura lauren laurence laurie
  leah leila lena leni leonor leticia liane liesel lilli lily linda lisa liselotte liz liza lois lola loretta lori
  lorraine lotte louise lucia lucie lucille lucja lucy lucía luisa luise lydia lydie lynn léa léonie mabel madeleine
  madeline magali magdalena maggie maike malala mallory mandy manon manuela marcia mareike margaret margarete
  margarita margit margot margrit maria mariam marian mariana marie marie-christine marie-claude marie-france
  marie-laure marie-louise marie-pierre marilyn marina marine marion marisol marita marjorie marlene marlies marsha
  marta martha martina martine mary maryam maryse maría mathilde maud maureen maxine maëlle małgorzata mechthild megan
  meghan melania melanie melinda melissa mercedes meredith michele michelle mildred mimi mina mireille miriam mirjam
  molly mona monica monika montserrat muriel mélanie nadia nadine nadège nancy naomi natalia natalie natasha nathalie
  nele nicole nikki nina noemí nora norma noémie nuria núria odile oksana olga olivia ophelia oprah orla pam pamela
  pascale patricia patty paula pauline peggy penelope penny petra phyllis pia pilar priscilla purificación rachel
  ramona rebecca regina regine renata renate renee rhonda ricarda rita roberta rocío rosa rosalind rosario rose
  rosemary roswitha roxanne ruby ruth sabine sabrina sally samantha sandra sandrine sara sarah saskia selena serena
  sevim sharon sheila shelly sherry shirley sibylle sieglinde sigrid silke silvana silvia simona simone simonne sofia
  solange soledad solveig sonia sonya sophia sophie stacy stefania stefanie steffi stella stephanie stéphanie sue
  susan susana susanne suse suzanne sybille sylvia sylvie sylwia ségolène tamara tammy tanya tara tatiana tatjana
  teresa tessa thelma theresa thérèse tiffany tina tonya tracy trudy ulla ulrike ursel ursula uschi uta ute valentina
  valerie valérie vanessa vera verena veronica vicki victoria viola violet virginia virginie vivian viviane véronique
  waltraud wanda wendy whitney wiebke wiesława wilma xenia xiomara yasmine yolanda yolande yvette yvonne zoe zofia
  zuzana édith éliane élisabeth élise élodie émilie`.split(/\s+/),
);
