// A small organisation for tests, one person for each relation of access.md: ana leads ben and cleo; dora leads ana; eli
// is a peer elsewhere; hr is HR, root is administrator. "Today" is 2026-06-30.
import type { ImportFile } from '../src/records/import.ts';

const file = (name: string, lines: string): ImportFile => ({ name, bytes: Buffer.from(`${lines.trim()}\n`) });

export const smallOrganisation: readonly ImportFile[] = [
  file(
    'people.csv',
    `
id,name,email,pronouns,title,role,level,team,manager_id,start_date,access
dora,Dora Lindholm,dora@example.test,she,Director,director,8,North,,2015-01-05,employee
ana,Ana Moreau,ana@example.test,she,Team Lead,team_lead,6,North,dora,2018-03-01,employee
ben,Ben Okoro,ben@example.test,he,Engineer,engineer,4,North,ana,2020-06-01,employee
cleo,Cleo Park,cleo@example.test,she,Engineer,engineer,4,North,ana,2021-06-01,employee
dan,Dan Ferro,dan@example.test,he,Engineer,engineer,3,North,ana,2022-06-01,employee
eli,Eli Stone,eli@example.test,they,Designer,designer,4,South,,2019-09-01,employee
hr,Hanne Ruud,hr@example.test,she,HR Partner,hr_partner,5,People,,2017-02-01,employee hr
root,Rolf Otto,root@example.test,he,Administrator,specialist,4,People,,2017-02-01,employee administrator`,
  ),
  file(
    'goals.csv',
    `
id,person_id,title,description,start_date,due_date,progress,status,updated_on
g-ben,ben,Plan the spring release with the support team,Dates agreed two weeks ahead,2026-03-01,2026-07-15,40,open,2026-05-20
g-ana,ana,Hand over the on-call rota,,2026-01-10,2026-09-01,10,open,2026-04-02`,
  ),
  file(
    'feedback.csv',
    `
id,subject_id,author_id,relation,date,text,author_visible,context
f-1,ben,cleo,peer,2026-05-12,"The plan for the billing release had no dates in it, so support heard about the delay from a customer. Ben missed two deadlines in a row and did not tell anybody.",named,
f-2,ben,ana,manager,2026-06-02,"Ben planned the migration on one page and then missed the deadline by eight days; nobody was warned before the Monday call.",manager,
f-3,ben,eli,peer,2026-04-20,"He explained the new schema to the designers with drawings and everyone understood it at once.",manager,
f-4,ben,dan,peer,2025-10-03,"The release plan slipped twice because the steps had not been written down.",nobody,
f-5,ben,ben,self,2026-06-10,"I plan too little ahead and I know it. My explanations are better than my dates.",manager,
f-6,cleo,ben,peer,2026-05-30,"Cleo reviewed my change the same afternoon and found the lost index.",manager,
f-7,ana,ben,upward,2026-05-01,"Ana gives feedback the same day and says what she saw.",manager,
f-8,ana,cleo,upward,2026-05-02,"I would like Ana to delegate the rota instead of doing it herself at night.",manager,
f-9,ana,dora,manager,2026-05-05,"Ana keeps doing the rota herself; two people offered and she did not hand it over.",manager,
f-10,cleo,cleo,self,2026-06-01,"I keep this one to myself.",nobody,`,
  ),
  file(
    'one_to_ones.csv',
    `
id,manager_id,report_id,date,text,visible
o-1,ana,ben,2026-06-16,"We went through the dates of the summer release. Ben writes down the steps by Friday.",both
o-2,ana,ben,2026-06-17,"Private thought: is the release too big for one person?",manager
o-3,ana,ben,2026-06-18,"Ben's own note: ask for help earlier.",report`,
  ),
  file(
    'commitments.csv',
    `
id,one_to_one_id,owner_id,text,due_date,status
c-1,o-1,ben,Write down the steps of the summer release,2026-07-03,open
c-2,o-1,ana,Ask support for a second pair of eyes,2026-07-04,open`,
  ),
  file(
    'ratings.csv',
    `
person_id,competency,relation,level,date
ben,planning,manager,2,2026-06-01
ben,communication,manager,4,2026-06-01
ben,planning,self,3,2026-06-01`,
  ),
  file(
    'attributes.csv',
    `
person_id,sex,ethnicity
ben,male,group-b`,
  ),
];

/** On top of the small one: gus leads hal, ida and jon, who all wrote about him; max leads dora; fay has to do with nobody. */
export const moreRelations: readonly ImportFile[] = [
  file(
    'people.csv',
    `
id,name,email,pronouns,title,role,level,team,manager_id,start_date,access
max,Max Corry,max@example.test,he,Managing Director,director,9,Direction,,2014-01-06,employee
dora,Dora Lindholm,dora@example.test,she,Director,director,8,North,max,2015-01-05,employee
gus,Gus Arden,gus@example.test,he,Team Lead,team_lead,6,East,dora,2018-05-01,employee
hal,Hal Winter,hal@example.test,he,Engineer,engineer,4,East,gus,2020-05-01,employee
ida,Ida Berg,ida@example.test,she,Engineer,engineer,4,East,gus,2020-06-01,employee
jon,Jon Reyes,jon@example.test,he,Engineer,engineer,3,East,gus,2020-07-01,employee
fay,Fay Duarte,fay@example.test,she,Designer,designer,3,West,,2022-09-01,employee`,
  ),
  file(
    'feedback.csv',
    `
id,subject_id,author_id,relation,date,text,author_visible,context
f-20,gus,hal,upward,2026-05-04,"Gus cancels one in three of our talks and does not say why.",manager,
f-21,gus,ida,upward,2026-05-11,"I get my questions answered the same day; that helps.",manager,
f-22,gus,jon,upward,2026-06-08,"He praised my migration plan in front of everyone and named what was good.",nobody,`,
  ),
];

/** Ben moves from ana to gus: ana is a former manager from then on. */
export const benMoves: readonly ImportFile[] = [
  file(
    'people.csv',
    `
id,name,title,role,level,manager_id
ben,Ben Okoro,Engineer,engineer,4,gus`,
  ),
];
