#include "claims/name_word.h"

/* Words with a capital that are no part of a name: they stand first in sentences, or have their
 * capital always. */
static const char *const common_words[] = {
    "A",          "A-level",      "A-levels",   "AGM",
    "ATM",        "About",        "Above",      "According",
    "Across",     "Additionally", "After",      "Again",
    "Against",    "Ahead",        "All",        "Almost",
    "Along",      "Alongside",    "Already",    "Also",
    "Although",   "Altogether",   "Always",     "Among",
    "Amongst",    "An",           "And",        "Another",
    "Any",        "Anyone",       "Anything",   "Approximately",
    "April",      "Are",          "Around",     "As",
    "Aside",      "At",           "August",     "BST",
    "Based",      "Because",      "Before",     "Behind",
    "Below",      "Besides",      "Between",    "Beyond",
    "Both",       "But",          "By",         "CD",
    "CDs",        "CET",          "CFO",        "CPI",
    "Can",        "Chart",        "Could",      "Currently",
    "DVD",        "DVDs",         "December",   "Despite",
    "Did",        "Directory",    "Do",         "Does",
    "During",     "EBIT",         "EBITDA",     "EDT",
    "EPS",        "EST",          "ET",         "Each",
    "Earlier",    "Early",        "Eight",      "Eighteen",
    "Eighty",     "Either",       "Eleven",     "Elsewhere",
    "Even",       "Every",        "Everyone",   "Everything",
    "Except",     "Excluding",    "FAQ",        "February",
    "Few",        "Fewer",        "Fifteen",    "Fifty",
    "Figure",     "Figures",      "Finally",    "First",
    "Five",       "Following",    "For",        "Former",
    "Formerly",   "Forty",        "Four",       "Fourteen",
    "Friday",     "From",         "Further",    "Furthermore",
    "GBP",        "GCSE",         "GCSEs",      "GDP",
    "GMT",        "GNP",          "Given",      "HIV",
    "Had",        "Half",         "Has",        "Have",
    "Having",     "He",           "Hence",      "Her",
    "Here",       "His",          "How",        "However",
    "I",          "I'd",          "I'll",       "I'm",
    "I've",       "IPO",          "IPOs",       "IT",
    "If",         "In",           "Including",  "Indeed",
    "Index",      "Initially",    "Instead",    "Is",
    "It",         "It's",         "Its",        "It’s",
    "I’d",        "I’ll",         "I’m",        "I’ve",
    "January",    "July",         "June",       "Just",
    "Last",       "Later",        "Less",       "Like",
    "Many",       "March",        "May",        "Meanwhile",
    "Monday",     "More",         "Moreover",   "Most",
    "Much",       "My",           "Nationally", "Nearly",
    "Neither",    "Net",          "Never",      "Nevertheless",
    "Next",       "Nine",         "Nineteen",   "Ninety",
    "No",         "Nobody",       "None",       "Nor",
    "Not",        "Nothing",      "November",   "Now",
    "October",    "Of",           "Officials",  "Often",
    "On",         "Once",         "One",        "Only",
    "Or",         "Other",        "Others",     "Our",
    "Out",        "Outgoing",     "Outside",    "Over",
    "Overall",    "PC",           "PCs",        "PDF",
    "PPI",        "Page",         "Per",        "Perhaps",
    "PhD",        "Police",       "Previously", "Prices",
    "Profits",    "Put",          "Q",          "RPI",
    "Recently",   "Revenue",      "Roughly",    "SMS",
    "Sales",      "Saturday",     "Second",     "September",
    "Seven",      "Seventeen",    "Seventy",    "Several",
    "Share",      "Shares",       "She",        "Should",
    "Similarly",  "Since",        "Six",        "Sixteen",
    "Sixty",      "So",           "Some",       "Sources",
    "Statistics", "Still",        "Such",       "Sunday",
    "TV",         "TVs",          "Table",      "Ten",
    "Than",       "Thanks",       "That",       "The",
    "Their",      "Them",         "Then",       "There",
    "Therefore",  "These",        "They",       "Third",
    "Thirteen",   "Thirty",       "This",       "Those",
    "Though",     "Three",        "Through",    "Throughout",
    "Thursday",   "Thus",         "To",         "Today",
    "Together",   "Total",        "Towards",    "Tuesday",
    "Turnout",    "Twelve",       "Twenty",     "Two",
    "URL",        "USD",          "Under",      "Unlike",
    "Until",      "Up",           "Upon",       "Us",
    "Using",      "VAT",          "VIP",        "Very",
    "Via",        "Voters",       "Votes",      "Was",
    "We",         "We're",        "Wednesday",  "Were",
    "We’re",      "What",         "When",       "Where",
    "Whereas",    "Whether",      "Which",      "While",
    "Whilst",     "Who",          "Whose",      "Why",
    "Will",       "With",         "Within",     "Without",
    "Would",      "Yesterday",    "Yet",        "You",
    "Your",
};

/* Belong to a name but are no part of its key; what stands before one is none either: "Labour MP
 * Jeremy Corbyn". */
static const char *const titles[] = {
    "Ald",         "Alderman",
    "Ambassador",  "Archbishop",
    "Baron",       "Baroness",
    "Bishop",      "CEO",
    "Capt",        "Captain",
    "Chairman",    "Chairwoman",
    "Chancellor",  "Cllr",
    "Clr",         "Col",
    "Colonel",     "Commissioner",
    "Congressman", "Congresswoman",
    "Councillor",  "Councilor",
    "Dame",        "Datin",
    "Dato",        "Datuk",
    "Deputy",      "Dr",
    "Dra",         "Father",
    "Gov",         "Governor",
    "Herr",        "Hon",
    "Imam",        "Inspector",
    "Judge",       "Justice",
    "King",        "Lady",
    "Leader",      "Lieutenant",
    "Lord",        "Lt",
    "MEP",         "MEPs",
    "MLA",         "MLAs",
    "MP",          "MPs",
    "MSP",         "MSPs",
    "Madame",      "Maj",
    "Major",       "Mayor",
    "Minister",    "Miss",
    "Mme",         "Monsieur",
    "Mr",          "Mrs",
    "Ms",          "Mx",
    "PM",          "President",
    "Prince",      "Princess",
    "Prof",        "Professor",
    "Queen",       "Rabbi",
    "Rep",         "Representative",
    "Reps",        "Rev",
    "Reverend",    "Secretary",
    "Sen",         "Senator",
    "Senators",    "Sens",
    "Sergeant",    "Sgt",
    "Sheikh",      "Shri",
    "Sir",         "Smt",
    "Speaker",     "Spokesman",
    "Spokeswoman", "Sri",
    "Supt",        "TD",
    "TDs",         "Thiru",
    "Tun",         "Vice",
};

/* Stand before a first name where the surname is left out: "Sir Keir". */
static const char *const honours[] = {
    "Dame",
    "Sir",
};

/* Join two capitalised words of one name, one or two of them: "van der Berg". */
static const char *const links[] = {
    "al", "av",  "bin", "binti", "da", "das", "de",  "del", "della", "den", "der",
    "di", "dos", "du",  "el",    "la", "le",  "ter", "van", "von",   "y",   "zu",
};

/* As the last or the first word they make a name that of no person; "of" may follow: "Bank of
 * England". */
static const char *const institutions[] = {
    "Abbey",        "Academy",
    "Act",          "Agency",
    "Agreement",    "Air",
    "Airlines",     "Airport",
    "Airways",      "Alliance",
    "Army",         "Assembly",
    "Association",  "Authority",
    "Avenue",       "Award",
    "Awards",       "Bank",
    "Bay",          "Board",
    "Borough",      "Bridge",
    "Broadcasting", "Budget",
    "Building",     "Bureau",
    "Cabinet",      "Campaign",
    "Cape",         "Castle",
    "Cathedral",    "Center",
    "Centre",       "Chamber",
    "Championship", "Championships",
    "Charity",      "Church",
    "City",         "Club",
    "Coalition",    "College",
    "Commission",   "Committee",
    "Commons",      "Community",
    "Company",      "Confederation",
    "Conference",   "Congress",
    "Constabulary", "Convention",
    "Corporation",  "Council",
    "Councils",     "County",
    "Court",        "Cup",
    "Curia",        "Day",
    "Department",   "District",
    "Division",     "Duchess",
    "Duke",         "Earl",
    "Economics",    "Electoral",
    "Energy",       "Estate",
    "Exchange",     "Faculty",
    "Federation",   "Festival",
    "Finance",      "Force",
    "Forces",       "Forum",
    "Foundation",   "Front",
    "Fund",         "Gallery",
    "Games",        "Government",
    "Group",        "Gulf",
    "Hall",         "Health",
    "High",         "Hill",
    "Hospital",     "Hotel",
    "House",        "Housing",
    "Initiative",   "Institute",
    "Institution",  "International",
    "Invest",       "Investment",
    "Investments",  "Island",
    "Islands",      "Isle",
    "Kingdom",      "Lake",
    "Lane",         "League",
    "Library",      "Lords",
    "Market",       "Markets",
    "Media",        "Ministry",
    "Monetary",     "Motors",
    "Mount",        "Movement",
    "Museum",       "National",
    "Network",      "Office",
    "Open",         "Organisation",
    "Organization", "Park",
    "Parliament",   "Party",
    "Petroleum",    "Place",
    "Police",       "Port",
    "Power",        "Prize",
    "Province",     "Railway",
    "Range",        "Region",
    "Republic",     "Research",
    "River",        "Road",
    "Royal",        "Saint",
    "School",       "Schools",
    "Sea",          "Securities",
    "Senate",       "Series",
    "Service",      "Services",
    "Society",      "Square",
    "St",           "Stadium",
    "Standard",     "State",
    "States",       "Station",
    "Statistics",   "Stock",
    "Street",       "Summit",
    "Supreme",      "Survey",
    "Systems",      "Team",
    "Technologies", "Technology",
    "Telecom",      "Theatre",
    "Times",        "Tower",
    "Town",         "Trade",
    "Transport",    "Treasury",
    "Tribunal",     "Trust",
    "UK",           "US",
    "USA",          "Union",
    "Unions",       "United",
    "University",   "Valley",
    "Village",      "Water",
    "Week",         "Women",
    "Workers",      "World",
};

/* First words of places: "North Korea" is not Korea. */
static const char *const directions[] = {
    "Central",   "Deep",         "Downtown",   "East",      "Eastern",      "Great",
    "Greater",   "Inner",        "Latin",      "Lower",     "Mid",          "New",
    "North",     "North-East",   "North-West", "Northeast", "Northeastern", "Northern",
    "Northwest", "Old",          "Outer",      "South",     "South-East",   "South-West",
    "Southeast", "Southeastern", "Southern",   "Southwest", "Southwestern", "Upper",
    "West",      "Western",
};

/* End the name of a firm and are no part of its key. */
static const char *const firm_words[] = {
    "AG",   "AS",    "ASA",     "Bhd",      "Co",  "Company",      "Corp", "Corporation",
    "GmbH", "Group", "Holding", "Holdings", "Inc", "Incorporated", "KG",   "LLC",
    "LLP",  "LP",    "Limited", "Ltd",      "NV",  "Nyse",         "OAO",  "Oyj",
    "PLC",  "Plc",   "Pty",     "SA",       "SE",  "SpA",
};

/* May stand behind another word of a name: "Theresa May". */
static const char *const month_names[] = {
    "April", "August", "June", "March", "May",
};
#define LIST_ROW(list)                                                                             \
    { list, sizeof(list) / sizeof *(list) }

/* In the order of NameWord. Each list is sorted by bytes. */
static const struct {
    const char *const *words;
    size_t count;
} lists[NAME_WORDS] = {
    LIST_ROW(common_words), LIST_ROW(titles),     LIST_ROW(honours),    LIST_ROW(links),
    LIST_ROW(institutions), LIST_ROW(directions), LIST_ROW(firm_words), LIST_ROW(month_names),
};

/* As slice_compare, without a call for words whose first bytes tell. */
static int word_order(const char *listed, Slice word) {
    for (size_t i = 0; i < word.length; i++) {
        int order = (unsigned char)listed[i] - (unsigned char)word.bytes[i];
        if (order != 0) {
            return order;
        }
    }
    return listed[word.length] != '\0';
}

bool name_word_is(NameWord kind, Slice word) {
    size_t low = 0, high = lists[kind].count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = word_order(lists[kind].words[middle], word);
        if (order == 0) {
            return true;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return false;
}

/* What a party is called, and what it is called here. */
static const struct {
    const char *name, *usual;
} parties[] = {
    {"Conservative", "Conservatives"},
    {"Conservatives", "Conservatives"},
    {"Tories", "Conservatives"},
    {"Tory", "Conservatives"},
    {"Labour", "Labour"},
    {"Labor", "Labor"},
    {"Lib Dem", "Liberal Democrats"},
    {"Lib Dems", "Liberal Democrats"},
    {"Liberal Democrat", "Liberal Democrats"},
    {"Liberal Democrats", "Liberal Democrats"},
    {"Green", "Greens"},
    {"Greens", "Greens"},
    {"Democrat", "Democrats"},
    {"Democrats", "Democrats"},
    {"Republican", "Republicans"},
    {"Republicans", "Republicans"},
    {"GOP", "Republicans"},
    {"Liberal", "Liberals"},
    {"Liberals", "Liberals"},
};

Slice party_name(Slice name) {
    for (size_t i = 0; i < sizeof parties / sizeof *parties; i++) {
        if (slice_equal(name, slice_of(parties[i].name))) {
            return slice_of(parties[i].usual);
        }
    }
    return (Slice){"", 0};
}
