/**
 * Given names that tell a man or a woman in most places where they are borne, lower case. Names borne by both in
 * numbers (Robin, Kim, Andrea) are left out. Curated by the authors of this project from general knowledge; no list
 * was copied. Licence: that of the project.
 */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abraham adam adolf adrian ahmad ahmed alan albert alberto aleksandr alejandro alex alexander
  alexei alfred ali allan allen alvin amir anders andre andreas andres andrew andy angelo antoine anthony anton antonio
  antony arnold arthur arturo ashraf barack barry bashar benjamin ben bernard bernie bert bill billy bob bobby boris
  brad bradley brandon brendan brent bret brett brian bruce bruno bryan byron carl carlos cesar chad charles charlie
  christian christopher chris chuck clarence claude clint clive cody cole colin connor corey cory craig curtis cyril
  damian dan daniel danny darrell darren dave david dean dennis derek derrick devin diego dieter dimitri dirk dmitry
  dominic don donald doug douglas duncan dustin dwight dylan earl ed eddie edgar edmund eduardo edward edwin elias elijah
  elliott elon emanuel emmanuel emil enrique eric erik ernest ernesto ethan eugene evan felipe felix ferdinand fernando
  floyd francesco francisco francois françois frank franklin franz fred frederick fritz gabriel gareth garry gary gavin
  gene geoff geoffrey george georg gerald gerard gerhard gianni gilbert giovanni glenn gordon graham grant greg gregory
  guido guillermo gunter günter gustavo guy hamid hank hans harold harry harvey hassan heinrich heinz hector helmut henri
  henry herbert herman horst howard hubert hugh hugo hussein ian ibrahim igor ignacio isaac ismail ivan jack jackson
  jacob jacques jaime jair jake jakob james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry
  jesus jim jimmy joachim joao joão joaquin joe joel joey johan johann johannes john johnny jon jonathan jorge jose josé
  josef joseph josh joshua juan julian julio julius jurgen jürgen justin karim karl karl-heinz keith ken kenneth kevin
  khaled khalid kirk klaus konrad kurt kyle lamar lance larry lars laurent lawrence lee leo leon leonard leonardo leonid
  leopold levi lewis liam lloyd logan lorenzo lou louis luca lucas luis luiz lukas luke luther mahmoud manuel
  marc marcel marco marcos marcus mario mark markus marshall martin marvin mateo mathias matt matteo matthew matthias
  maurice mauricio max maximilian mel michael michel miguel mike mikhail milton mitch mitchell mitt mohamed mohammad
  mohammed moshe muhammad murray mustafa narendra nate nathan nathaniel neil nelson newt nicholas nick nicolas
  nigel noah noel norman oleg oliver olivier omar orlando oscar osama otto owen pablo paolo patrick paul paulo pavel
  pedro perry pete peter petr phil philip philippe phillip pierre rafael rahul ralph ramon rand randall randy raphael
  raul raúl ray raymond recep reggie reginald reinhard rene rené reuben rex ricardo richard rick ricky rob robert
  roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie ross roy ruben rudolf rudy rupert russell
  ryan salman salvador salvatore sam samuel santiago saul scott sean sebastian serge sergei sergey sergio seth shane
  shaun shawn sidney silvio simon stan stanley stefan stephan stephen steve steven stewart stuart sven tariq ted
  terrence theo theodore thomas tim timothy tobias todd tom tomas tommy tony travis trevor tyler umar uwe vernon victor
  viktor vikram vince vincent virgil vitaly vladimir volker volodymyr wade walter warren wayne werner wilbur will
  willem william willie winston wolfgang xavier xi yasser yitzhak yuri yusuf zach zachary`.split(/\s+/),
);

export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `abigail ada adele adriana agnes aisha alba alessandra alexandra alexandria alexis alice alicia alina alison allison
  alma amalia amanda amber amelia amina amy ana anastasia angela angelina angelica anita ann anna anne annette annie
  antonia astrid audrey aung ava barbara beatrice beatriz becky belinda bella bernadette bertha beth bethany
  betsy betty beverly bianca birgit bonnie brenda brianna bridget brigitte brittany camila camilla candace carla carly
  carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia celia charlotte chelsea
  cheryl chloe christa christiane christina christine cindy claire clara clarissa claudia colleen connie constance
  consuelo cora cornelia courtney cristina crystal cynthia daniela danielle daphne dawn debbie deborah debra delia denise
  diana diane dilma dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth eliza
  elizabeth ella ellen elsa emilia emily emma erica erika erin esther eva eve evelyn fatima felicia fiona flora florence
  frances francesca francine françoise gabriela gabriella gabrielle gail georgia geraldine gertrude gina ginger giulia
  glenda gloria grace greta gretchen guadalupe gwen gwendolyn hannah harriet hazel heather heidi heike helen helena
  helga hillary hilary holly hope ida imelda ines inge ingrid irene irina iris irma isabel isabella isabelle ivanka
  jackie jacqueline jane janet janice jasmine jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joanna
  joanne jodie josephine joy joyce juanita judith judy julia juliana julie juliet june kamala karen karin karina kate
  katharina katherine kathleen kathryn kathy katie katrina kayla kayleigh kellyanne keisha kirsten kirstjen kristen
  kristin kristina latoya laura lauren laurie leah leila lena leticia lily linda lisa liz liza lois lola loretta
  lori lorraine louise lucia lucille lucy luisa lydia lynn mabel madeleine madeline magdalena maggie malala mallory
  mandy marcia margaret margarita maria maría marian mariana marie marilyn marina marisol marjorie marlene
  marsha marta martha mary maryam maureen maxine megan meghan melania melanie melinda melissa mercedes meredith michele
  michelle mildred mimi mina miriam molly mona monica monika nadia nancy naomi natalia natalie natasha nicole nikki nina
  nora norma olga olivia ophelia oprah pam pamela patricia patty paula pauline peggy penelope penny petra phyllis
  priscilla rachel ramona rebecca regina renate renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruby ruth
  sabine sabrina sally samantha sandra sara sarah selena serena sharon sheila shelly sherry shirley silvia simone sofia
  sonia sonya sophia sophie stacy stella stephanie sue susan susana susanne suzanne sylvia tamara tammy tanya tara
  tatiana teresa tessa thelma theresa tiffany tina tonya tracy trudy ursula valentina valerie vanessa vera veronica
  vicki victoria viola violet virginia vivian wanda wendy whitney wilma xiomara yolanda yvette yvonne zoe`.split(
    /\s+/,
  ),
);
