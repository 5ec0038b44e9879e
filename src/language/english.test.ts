import { expect, test } from 'vitest';
import { language } from './english.ts';

test.each([
  'hi', 'ok', 'help', '?', '', '👍', 'thx', 'PIP', 'whats next', 'who is my weakest performer', 'I can not do this anymroe', 'hwo do i aks for feedbak',
  'Priya Krishnamurthy', 'Jörg Müller and Zoë Brontë', 'prepare 1:1 with Łukasz Wiśniewski', 'Is Jean-Pierre on track?', 'How did it go with João?',
  'he said "das ist mir egal" in the meeting', 'She told me “je ne sais pas” and left', 'the word Schadenfreude came up in my feedback',
  'fix `const x = y` in the repo', 'see https://example.org/de/ueber-uns please', 'kubectl apply -f deploy.yaml fails', 'npm run build', 'SBI GROW OKR KPI',
  'die', 'I want to die', 'no', 'no me', 'a la carte planning', 'de facto lead', 'Es war einmal is a project name, how do I present it',
  'im so over it lol', 'u there?', 'stakeholder mgmt', 'quarterly OKRs', 'is it on', 'do I go on', 'so man', 'in on it', 'he is at war', 'an die hard fan',
  'feedback für Anna please', 'The résumé and the café', 'Which goals are due in May?', 'lgtm', 'asdf', 'qwerty qwerty qwerty', 'Marek Nowak Li Wei', 'performance review', 'deadlines', 'motivation', 'delegation', 'kill me',
  'my son has me on a war footing', 'I am mad at him', 'will he die', 'sale on now', 'mi casa is the internal code name', 'rank them', 'ping Ola on Teams', 'Amit Kumar Sharma ka feedback show me', 'Team Madrid missed the sprint goal',
  'pls halp me wif my reviw', 'tell em to come', 'OK so per the plan', 'tl;dr he quit', 'hab some coffee n talk', 'Anaa is sooo goood', 'u r gr8', 'Gimme feedbck on Q3',
])('takes as English: %s', (text) => {
  expect(language(text).english).toBe(true);
});

test.each([
  ['de', 'Ich brauche Hilfe'], ['de', 'Wie gebe ich Feedback?'], ['de', 'wie kann ich mich verbessern'], ['de', 'Wer ist der Beste im Team'], ['de', 'mein Chef mobbt mich'], ['de', 'Soll ich ihn entlassen?'],
  ['fr', "j'ai besoin d'aide"], ['fr', 'Comment donner du feedback'], ['fr', 'mon chef ne me parle pas'], ['fr', 'Qui est le meilleur ?'], ['fr', 'Je veux mourir'],
  ['es', 'necesito hablar con mi jefe'], ['es', 'Quiero mejorar mi trabajo'], ['es', 'como doy feedback'], ['es', 'hola, puedes ayudarme?'], ['es', 'no quiero vivir más'],
  ['pt', 'preciso de ajuda'], ['pt', 'Como dar feedback para minha equipe'], ['pt', 'meu chefe não me ouve'], ['pt', 'não aguento mais isso'],
  ['nl', 'ik heb hulp nodig'], ['nl', 'Hoe geef ik feedback'], ['nl', 'mijn baas luistert niet'], ['nl', 'Wat moet ik doen'],
  ['pl', 'potrzebuję pomocy'], ['pl', 'Jak rozmawiać z szefem'], ['pl', 'nie wiem co robić'], ['pl', 'Czy on jest zły na mnie?'],
  ['it', 'ho bisogno di aiuto'], ['it', 'Come posso dare feedback'], ['it', 'il mio capo non mi ascolta'], ['it', 'voglio migliorare'],
  ['tr', 'yardıma ihtiyacım var'], ['tr', 'nasıl geri bildirim istemeliyim'], ['tr', 'müdürümle konuşmak istiyorum'],
  ['zh', '我需要帮助'], ['ar', 'أحتاج إلى مساعدة'], ['ru', 'мне нужна помощь'], ['ja', '助けてください'], ['ko', '도와주세요 제발'], ['el', 'χρειάζομαι βοήθεια'],
  ['hi', 'mujhe madad chahiye'], ['hi', 'mera boss mujhse baat nahi karta'], ['hi', 'kya aap meri help kar sakte ho'], ['hi', 'मुझे मदद चाहिए'],
  ['sv', 'jag behöver hjälp'], ['da', 'jeg har brug for hjælp'], ['id', 'saya butuh bantuan'], ['ro', 'am nevoie de ajutor'], ['cs', 'potřebuji pomoc prosím'], ['vi', 'tôi cần giúp đỡ'],
])('sees that it is not English (%s): %s', (_, text) => {
  expect(language(text).english).toBe(false);
});
