/** Given and family names by where people come from; written as they would sign a mail. */
const NAMES = {
  anglo: ["Grace Oliver Hannah Callum Fiona Marcus Eleanor Dylan Ruth Simon", "Whitfield Garrity Pemberton Lowe Ashdown Mercer Doyle Kinsella Thorne Bexley"],
  arabic: ["Layla Omar Salma Karim Noura Yusuf Rania Tariq Hala Samir", "Haddad Mansour Al-Khatib Farouk Nasser Saleh Rahman Aziz Darwish Qasim"],
  chinese: ["Mei Jun Xiaoling Wei Yan Hao Lijuan Bo Shufen Tao", "Chen Lin Zhao Wong Tan Huang Leung Guo Xu Sun"],
  dutch: ["Sanne Joost Femke Bram Marijke Thijs Anouk Ruben Lotte Pieter", "de Vries Bakker Hoekstra van Dam Smit Kuipers Mulder Postma Dijkstra Verhoeven"],
  eastAfrican: ["Wanjiru Juma Amina Otieno Zawadi Baraka Neema Kamau Asha Hamisi", "Mwangi Odhiambo Njoroge Kiptoo Mutua Achieng Wekesa Kariuki Omondi Nyambura"],
  german: ["Katrin Jonas Ulrike Stefan Annika Matthias Birgit Lukas Heike Florian", "Weber Hartmann Brandt Petersen Lorenz Seidel Kruse Vogt Hansen Behrens"],
  greek: ["Eleni Nikos Katerina Stavros Despina Giorgos Ioanna Petros Sofia Dimitris", "Papadakis Economou Vlachos Kostas Nikolaou Georgiou Makris Lambros Stathis Kanaris"],
  iberian: ["Lucia Mateo Ines Joaquin Carmen Rafael Beatriz Diego Marisol Andres", "Ferreira Navarro Castillo Almeida Quintero Ibarra Moreira Salgado Vidal Correia"],
  italian: ["Chiara Lorenzo Giulia Matteo Paola Davide Federica Sandro Elisa Marco", "Bianchi Parodi Galli Moretti Costa Ferrando Rinaldi Conti Barbieri Lombardi"],
  japanese: ["Haruka Kenji Yumi Takashi Aiko Daichi Naomi Satoru Emi Ryo", "Tanaka Mori Fujita Okada Hayashi Shimizu Nakano Ueda Kondo Arai"],
  korean: ["Minji Joon Soyeon Hyun Eunji Taeyang Jiwoo Sungho Yuna Dongmin", "Kim Park Choi Jung Kang Yoon Seo Han Shin Lim"],
  nordic: ["Astrid Lars Ingrid Mikkel Sigrid Henrik Kaisa Emil Solveig Aki", "Lindqvist Halvorsen Nyberg Sorensen Virtanen Dahl Bergstrom Ostergaard Laine Eriksen"],
  pacific: ["Moana Tane Leilani Sione Aroha Wiremu Talia Manu Ngaire Kahu", "Tuala Parata Faleolo Ngata Harris Tamihana Leota Rangi Walker Fonoti"],
  slavic: ["Magda Piotr Jelena Tomasz Oksana Marek Ivana Pavel Zofia Goran", "Kowalski Novak Wisniewska Horvat Zielinski Petrova Maric Dabrowski Kral Shevchenko"],
  southAsian: ["Priyanka Arjun Nadia Rohan Kavitha Imran Meera Sanjay Dilani Faisal", "Raman Perera Chowdhury Iyer Khan Fernando Menon Siddiqui Patel Wickramasinghe"],
  turkish: ["Elif Emre Zeynep Murat Defne Kerem Aylin Burak Selin Cem", "Yilmaz Demir Kaya Aydin Arslan Koc Erdem Polat Ozturk Tekin"],
  westAfrican: ["Adaeze Kwame Ngozi Tunde Abena Chidi Aminata Kofi Folake Moussa", "Okafor Mensah Adeyemi Diop Osei Nwosu Boateng Traore Eze Sarr"],
} as const; // prettier-ignore

export type Culture = keyof typeof NAMES;

/** The given names and the family names of a culture; "de Vries" and "van Dam" are one name each. */
export function namesOf(culture: Culture): { readonly given: readonly string[]; readonly family: readonly string[] } {
  const [given, family] = NAMES[culture];
  return { given: given.split(" "), family: family.split(/(?<!\b(?:de|van)) /) };
}

/** A name as mail addresses write it: small letters, nothing but a to z and dots between words. */
export function addressOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, ".");
}
