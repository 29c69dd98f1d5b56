#include "claims/name_word.h"

#include "figures/eight_bytes.h"
#include "figures/letter.h"

/* By their first letters: Common, Title, Honour, Link, Institution, Direction, Firm, Month. */
enum {
    C = NAME_SET(NAME_COMMON),
    T = NAME_SET(NAME_TITLE),
    H = NAME_SET(NAME_HONOUR),
    L = NAME_SET(NAME_LINK),
    I = NAME_SET(NAME_INSTITUTION),
    D = NAME_SET(NAME_DIRECTION),
    F = NAME_SET(NAME_FIRM),
    M = NAME_SET(NAME_MONTH)
};

enum { LONGEST_WORD = 14 };

/* Two numbers compare a row: the word with zeros behind it, then its kinds. */
typedef struct NameWordRow {
    char word[LONGEST_WORD];
    uint16_t kinds;
} NameWordRow;

_Static_assert(sizeof(NameWordRow) == 2 * sizeof(uint64_t), "a row is two numbers");

/* Sorted by bytes, one table for each first letter, so that a word is looked up once for all its
 * kinds, among few. */
// clang-format off
static const NameWordRow a_words[] = {
    {"A", C}, {"A-level", C}, {"A-levels", C}, {"AG", F}, {"AGM", C}, {"AS", F}, {"ASA", F},
    {"ATM", C}, {"Abbey", I}, {"About", C}, {"Above", C}, {"Academy", I}, {"According", C},
    {"Across", C}, {"Act", I}, {"Additionally", C}, {"After", C}, {"Again", C}, {"Against", C},
    {"Aged", C}, {"Agency", I}, {"Agreement", I}, {"Ahead", C}, {"Air", I}, {"Airlines", I},
    {"Airport", I}, {"Airways", I}, {"Ald", T}, {"Alderman", T}, {"All", C}, {"Alliance", I},
    {"Almost", C}, {"Along", C}, {"Alongside", C}, {"Already", C}, {"Also", C}, {"Although", C},
    {"Altogether", C}, {"Always", C}, {"Ambassador", T}, {"Among", C}, {"Amongst", C}, {"An", C},
    {"And", C}, {"Another", C}, {"Any", C}, {"Anyone", C}, {"Anything", C}, {"Approximately", C},
    {"April", C | M}, {"Archbishop", T}, {"Are", C}, {"Army", I}, {"Around", C}, {"As", C},
    {"Aside", C}, {"Assembly", I}, {"Association", I}, {"At", C}, {"August", C | M},
    {"Authority", I}, {"Avenue", I}, {"Award", I}, {"Awards", I},
};
static const NameWordRow b_words[] = {
    {"BST", C}, {"Bank", I}, {"Baron", T}, {"Baroness", T}, {"Based", C}, {"Bay", I},
    {"Because", C}, {"Before", C}, {"Behind", C}, {"Below", C}, {"Besides", C}, {"Between", C},
    {"Beyond", C}, {"Bhd", F}, {"Bishop", T}, {"Board", I}, {"Born", C}, {"Borough", I},
    {"Both", C}, {"Bridge", I}, {"Broadcasting", I}, {"Budget", I}, {"Building", I}, {"Built", C},
    {"Bureau", I}, {"But", C}, {"By", C},
};
static const NameWordRow c_words[] = {
    {"CD", C}, {"CDs", C}, {"CEO", T}, {"CET", C}, {"CFO", C}, {"CPI", C}, {"Cabinet", I},
    {"Campaign", I}, {"Can", C}, {"Cape", I}, {"Capt", T}, {"Captain", T}, {"Castle", I},
    {"Cathedral", I}, {"Center", I}, {"Central", D}, {"Centre", I}, {"Chairman", T},
    {"Chairwoman", T}, {"Chamber", I}, {"Championship", I}, {"Championships", I}, {"Chancellor", T},
    {"Charity", I}, {"Chart", C}, {"Church", I}, {"City", I}, {"Cllr", T}, {"Clr", T}, {"Club", I},
    {"Co", F}, {"Coalition", I}, {"Col", T}, {"College", I}, {"Colonel", T}, {"Commission", I},
    {"Commissioner", T}, {"Committee", I}, {"Commons", I}, {"Community", I}, {"Company", I | F},
    {"Confederation", I}, {"Conference", I}, {"Congress", I}, {"Congressman", T},
    {"Congresswoman", T}, {"Constabulary", I}, {"Convention", I}, {"Corp", F},
    {"Corporation", I | F}, {"Could", C}, {"Council", I}, {"Councillor", T}, {"Councilor", T},
    {"Councils", I}, {"County", I}, {"Court", I}, {"Cup", I}, {"Curia", I}, {"Currently", C},
};
static const NameWordRow d_words[] = {
    {"DVD", C}, {"DVDs", C}, {"Dame", T | H}, {"Datin", T}, {"Dato", T}, {"Datuk", T}, {"Day", I},
    {"December", C}, {"Deep", D}, {"Department", I}, {"Deputy", T}, {"Despite", C}, {"Did", C},
    {"Died", C}, {"Directory", C}, {"District", I}, {"Division", I}, {"Do", C}, {"Does", C},
    {"Downtown", D}, {"Dr", T}, {"Dra", T}, {"Duchess", I}, {"Duke", I}, {"During", C},
};
static const NameWordRow e_words[] = {
    {"EBIT", C}, {"EBITDA", C}, {"EDT", C}, {"EPS", C}, {"EST", C}, {"ET", C}, {"Each", C},
    {"Earl", I}, {"Earlier", C}, {"Early", C}, {"East", D}, {"Eastern", D}, {"Economics", I},
    {"Educated", C}, {"Eight", C}, {"Eighteen", C}, {"Eighty", C}, {"Either", C}, {"Electoral", I},
    {"Eleven", C}, {"Elsewhere", C}, {"Energy", I}, {"Estate", I}, {"Even", C}, {"Every", C},
    {"Everyone", C}, {"Everything", C}, {"Except", C}, {"Exchange", I}, {"Excluding", C},
};
static const NameWordRow f_words[] = {
    {"FAQ", C}, {"Faculty", I}, {"Father", T}, {"February", C}, {"Federation", I}, {"Festival", I},
    {"Few", C}, {"Fewer", C}, {"Fifteen", C}, {"Fifty", C}, {"Figure", C}, {"Figures", C},
    {"Finally", C}, {"Finance", I}, {"First", C}, {"Five", C}, {"Following", C}, {"For", C},
    {"Force", I}, {"Forces", I}, {"Former", C}, {"Formerly", C}, {"Forty", C}, {"Forum", I},
    {"Foundation", I}, {"Founded", C}, {"Four", C}, {"Fourteen", C}, {"Friday", C}, {"From", C},
    {"Front", I}, {"Fund", I}, {"Further", C}, {"Furthermore", C},
};
static const NameWordRow g_words[] = {
    {"GBP", C}, {"GCSE", C}, {"GCSEs", C}, {"GDP", C}, {"GMT", C}, {"GNP", C}, {"Gallery", I},
    {"Games", I}, {"Given", C}, {"GmbH", F}, {"Gov", T}, {"Government", I}, {"Governor", T},
    {"Great", D}, {"Greater", D}, {"Group", I | F}, {"Gulf", I},
};
static const NameWordRow h_words[] = {
    {"HIV", C}, {"Had", C}, {"Half", C}, {"Hall", I}, {"Has", C}, {"Have", C}, {"Having", C},
    {"He", C}, {"Health", I}, {"Hence", C}, {"Her", C}, {"Here", C}, {"Herr", T}, {"High", I},
    {"Hill", I}, {"His", C}, {"Holding", F}, {"Holdings", F}, {"Hon", T}, {"Hospital", I},
    {"Hotel", I}, {"House", I}, {"Housing", I}, {"How", C}, {"However", C},
};
static const NameWordRow i_words[] = {
    {"I", C}, {"I'd", C}, {"I'll", C}, {"I'm", C}, {"I've", C}, {"IPO", C}, {"IPOs", C}, {"IT", C},
    {"If", C}, {"Imam", T}, {"In", C}, {"Inc", F}, {"Including", C}, {"Incorporated", F},
    {"Indeed", C}, {"Index", C}, {"Initially", C}, {"Initiative", I}, {"Inner", D},
    {"Inspector", T}, {"Instead", C}, {"Institute", I}, {"Institution", I}, {"International", I},
    {"Invest", I}, {"Investment", I}, {"Investments", I}, {"Is", C}, {"Island", I}, {"Islands", I},
    {"Isle", I}, {"It", C}, {"It's", C}, {"Its", C}, {"It’s", C}, {"I’d", C}, {"I’ll", C},
    {"I’m", C}, {"I’ve", C},
};
static const NameWordRow j_words[] = {
    {"January", C}, {"Judge", T}, {"July", C}, {"June", C | M}, {"Just", C}, {"Justice", T},
};
static const NameWordRow k_words[] = {
    {"KG", F}, {"King", T}, {"Kingdom", I},
};
static const NameWordRow l_words[] = {
    {"LLC", F}, {"LLP", F}, {"LP", F}, {"Lady", T}, {"Lake", I}, {"Lane", I}, {"Last", C},
    {"Later", C}, {"Latin", D}, {"Leader", T}, {"League", I}, {"Less", C}, {"Library", I},
    {"Lieutenant", T}, {"Like", C}, {"Limited", F}, {"Lord", T}, {"Lords", I}, {"Lower", D},
    {"Lt", T}, {"Ltd", F},
};
static const NameWordRow m_words[] = {
    {"MEP", T}, {"MEPs", T}, {"MLA", T}, {"MLAs", T}, {"MP", T}, {"MPs", T}, {"MSP", T},
    {"MSPs", T}, {"Madame", T}, {"Maj", T}, {"Major", T}, {"Many", C}, {"March", C | M},
    {"Market", I}, {"Markets", I}, {"Married", C}, {"May", C | M}, {"Mayor", T}, {"Meanwhile", C},
    {"Media", I}, {"Mid", D}, {"Minister", T}, {"Ministry", I}, {"Miss", T}, {"Mme", T},
    {"Monday", C}, {"Monetary", I}, {"Monsieur", T}, {"More", C}, {"Moreover", C}, {"Most", C},
    {"Motors", I}, {"Mount", I}, {"Movement", I}, {"Mr", T}, {"Mrs", T}, {"Ms", T}, {"Much", C},
    {"Museum", I}, {"Mx", T}, {"My", C},
};
static const NameWordRow n_words[] = {
    {"NV", F}, {"National", I}, {"Nationally", C}, {"Nearly", C}, {"Neither", C}, {"Net", C},
    {"Network", I}, {"Never", C}, {"Nevertheless", C}, {"New", D}, {"Next", C}, {"Nine", C},
    {"Nineteen", C}, {"Ninety", C}, {"No", C}, {"Nobody", C}, {"None", C}, {"Nor", C}, {"North", D},
    {"North-East", D}, {"North-West", D}, {"Northeast", D}, {"Northeastern", D}, {"Northern", D},
    {"Northwest", D}, {"Not", C}, {"Nothing", C}, {"November", C}, {"Now", C}, {"Nyse", F},
};
static const NameWordRow o_words[] = {
    {"OAO", F}, {"October", C}, {"Of", C}, {"Office", I}, {"Officials", C}, {"Often", C},
    {"Old", D}, {"On", C}, {"Once", C}, {"One", C}, {"Only", C}, {"Open", I}, {"Or", C},
    {"Organisation", I}, {"Organization", I}, {"Other", C}, {"Others", C}, {"Our", C}, {"Out", C},
    {"Outer", D}, {"Outgoing", C}, {"Outside", C}, {"Over", C}, {"Overall", C}, {"Oyj", F},
};
static const NameWordRow p_words[] = {
    {"PC", C}, {"PCs", C}, {"PDF", C}, {"PLC", F}, {"PM", T}, {"PPI", C}, {"Page", C}, {"Park", I},
    {"Parliament", I}, {"Party", I}, {"Per", C}, {"Perhaps", C}, {"Petroleum", I}, {"PhD", C},
    {"Place", I}, {"Plc", F}, {"Police", C | I}, {"Port", I}, {"Power", I}, {"President", T},
    {"Previously", C}, {"Prices", C}, {"Prince", T}, {"Princess", T}, {"Prize", I}, {"Prof", T},
    {"Professor", T}, {"Profits", C}, {"Province", I}, {"Pty", F}, {"Put", C},
};
static const NameWordRow q_words[] = {
    {"Q", C}, {"Queen", T},
};
static const NameWordRow r_words[] = {
    {"RPI", C}, {"Rabbi", T}, {"Railway", I}, {"Range", I}, {"Recently", C}, {"Region", I},
    {"Rep", T}, {"Representative", T}, {"Reps", T}, {"Republic", I}, {"Research", I}, {"Rev", T},
    {"Revenue", C}, {"Reverend", T}, {"River", I}, {"Road", I}, {"Roughly", C}, {"Royal", I},
};
static const NameWordRow s_words[] = {
    {"SA", F}, {"SE", F}, {"SMS", C}, {"Saint", I}, {"Sales", C}, {"Saturday", C}, {"School", I},
    {"Schools", I}, {"Sea", I}, {"Second", C}, {"Secretary", T}, {"Securities", I}, {"Sen", T},
    {"Senate", I}, {"Senator", T}, {"Senators", T}, {"Sens", T}, {"September", C}, {"Sergeant", T},
    {"Series", I}, {"Service", I}, {"Services", I}, {"Seven", C}, {"Seventeen", C}, {"Seventy", C},
    {"Several", C}, {"Sgt", T}, {"Share", C}, {"Shares", C}, {"She", C}, {"Sheikh", T},
    {"Should", C}, {"Shri", T}, {"Similarly", C}, {"Since", C}, {"Sir", T | H}, {"Six", C},
    {"Sixteen", C}, {"Sixty", C}, {"Smt", T}, {"So", C}, {"Society", I}, {"Some", C},
    {"Sources", C}, {"South", D}, {"South-East", D}, {"South-West", D}, {"Southeast", D},
    {"Southeastern", D}, {"Southern", D}, {"Southwest", D}, {"Southwestern", D}, {"SpA", F},
    {"Speaker", T}, {"Spokesman", T}, {"Spokeswoman", T}, {"Square", I}, {"Sri", T}, {"St", I},
    {"Stadium", I}, {"Standard", I}, {"State", I}, {"States", I}, {"Station", I},
    {"Statistics", C | I}, {"Still", C}, {"Stock", I}, {"Street", I}, {"Such", C}, {"Summit", I},
    {"Sunday", C}, {"Supreme", I}, {"Supt", T}, {"Survey", I}, {"Systems", I},
};
static const NameWordRow t_words[] = {
    {"TD", T}, {"TDs", T}, {"TV", C}, {"TVs", C}, {"Table", C}, {"Team", I}, {"Technologies", I},
    {"Technology", I}, {"Telecom", I}, {"Ten", C}, {"Than", C}, {"Thanks", C}, {"That", C},
    {"The", C}, {"Theatre", I}, {"Their", C}, {"Them", C}, {"Then", C}, {"There", C},
    {"Therefore", C}, {"These", C}, {"They", C}, {"Third", C}, {"Thirteen", C}, {"Thirty", C},
    {"Thiru", T}, {"This", C}, {"Those", C}, {"Though", C}, {"Three", C}, {"Through", C},
    {"Throughout", C}, {"Thursday", C}, {"Thus", C}, {"Times", I}, {"To", C}, {"Today", C},
    {"Together", C}, {"Total", C}, {"Towards", C}, {"Tower", I}, {"Town", I}, {"Trade", I},
    {"Transport", I}, {"Treasury", I}, {"Tribunal", I}, {"Trust", I}, {"Tuesday", C}, {"Tun", T},
    {"Turnout", C}, {"Twelve", C}, {"Twenty", C}, {"Two", C},
};
static const NameWordRow u_words[] = {
    {"UK", I}, {"URL", C}, {"US", I}, {"USA", I}, {"USD", C}, {"Under", C}, {"Union", I},
    {"Unions", I}, {"United", I}, {"University", I}, {"Unlike", C}, {"Until", C}, {"Up", C},
    {"Upon", C}, {"Upper", D}, {"Us", C}, {"Using", C},
};
static const NameWordRow v_words[] = {
    {"VAT", C}, {"VIP", C}, {"Valley", I}, {"Very", C}, {"Via", C}, {"Vice", T}, {"Village", I},
    {"Voters", C}, {"Votes", C},
};
static const NameWordRow w_words[] = {
    {"Was", C}, {"Water", I}, {"We", C}, {"We're", C}, {"Wednesday", C}, {"Week", I}, {"Were", C},
    {"West", D}, {"Western", D}, {"We’re", C}, {"What", C}, {"When", C}, {"Where", C},
    {"Whereas", C}, {"Whether", C}, {"Which", C}, {"While", C}, {"Whilst", C}, {"Who", C},
    {"Whose", C}, {"Why", C}, {"Will", C}, {"With", C}, {"Within", C}, {"Without", C}, {"Women", I},
    {"Workers", I}, {"World", I}, {"Would", C},
};
static const NameWordRow y_words[] = {
    {"Yesterday", C}, {"Yet", C}, {"You", C}, {"Your", C},
};
static const NameWordRow small_words[] = {
    {"al", L}, {"av", L}, {"bin", L}, {"binti", L}, {"da", L}, {"das", L}, {"de", L}, {"del", L},
    {"della", L}, {"den", L}, {"der", L}, {"di", L}, {"dos", L}, {"du", L}, {"el", L}, {"la", L},
    {"le", L}, {"ter", L}, {"van", L}, {"von", L}, {"y", L}, {"zu", L},
};

/* With which they start. */
static const uint32_t small_firsts = LETTER('a') | LETTER('b') | LETTER('d') | LETTER('e') |
                                     LETTER('l') | LETTER('t') | LETTER('v') | LETTER('y') |
                                     LETTER('z');

#define ROWS(table) {(table), sizeof(table) / sizeof *(table)}

/* By the first letter; words without a capital are few. */
static const struct LetterTable {
    const NameWordRow *rows;
    size_t count;
} capital_tables['Z' - 'A' + 1] = {
    ['A' - 'A'] = ROWS(a_words), ['B' - 'A'] = ROWS(b_words), ['C' - 'A'] = ROWS(c_words),
    ['D' - 'A'] = ROWS(d_words), ['E' - 'A'] = ROWS(e_words), ['F' - 'A'] = ROWS(f_words),
    ['G' - 'A'] = ROWS(g_words), ['H' - 'A'] = ROWS(h_words), ['I' - 'A'] = ROWS(i_words),
    ['J' - 'A'] = ROWS(j_words), ['K' - 'A'] = ROWS(k_words), ['L' - 'A'] = ROWS(l_words),
    ['M' - 'A'] = ROWS(m_words), ['N' - 'A'] = ROWS(n_words), ['O' - 'A'] = ROWS(o_words),
    ['P' - 'A'] = ROWS(p_words), ['Q' - 'A'] = ROWS(q_words), ['R' - 'A'] = ROWS(r_words),
    ['S' - 'A'] = ROWS(s_words), ['T' - 'A'] = ROWS(t_words), ['U' - 'A'] = ROWS(u_words),
    ['V' - 'A'] = ROWS(v_words), ['W' - 'A'] = ROWS(w_words), ['Y' - 'A'] = ROWS(y_words),
}, small_table = ROWS(small_words);
// clang-format on

/* A row as numbers that are in the order of the alphabet. */
typedef struct RowKey {
    uint64_t first, second;
} RowKey;

static inline RowKey key_of(const NameWordRow *row) {
    return (RowKey){__builtin_bswap64(eight_bytes(row->word)),
                    __builtin_bswap64(eight_bytes(row->word + sizeof(uint64_t)))};
}

/* Behind the row of the same word. */
static inline RowKey key_behind(Slice word) {
    size_t head = word.length < sizeof(uint64_t) ? word.length : sizeof(uint64_t);
    return (RowKey){__builtin_bswap64(eight_bytes_of(word.bytes, head)),
                    __builtin_bswap64(eight_bytes_of(word.bytes + head, word.length - head)) |
                        UINT16_MAX};
}

static inline bool key_above(RowKey a, RowKey b) {
    return a.first != b.first ? a.first > b.first : a.second > b.second;
}

static NameWords kinds_in(const struct LetterTable *table, Slice word) {
    RowKey key = key_behind(word);
    const NameWordRow *row = table->rows; /* the last that is not above the word */
    for (size_t count = table->count; count > 1; count -= count / 2) {
        row += key_above(key_of(&row[count / 2]), key) ? 0 : count / 2;
    }
    RowKey found = key_of(row);
    bool same = found.first == key.first && (found.second | UINT16_MAX) == key.second;
    return same ? row->kinds : 0;
}

NameWords name_words_of(Slice word) {
    char first = word.length ? *word.bytes : '\0';
    if (word.length > LONGEST_WORD) {
        return 0;
    }
    if (first >= 'A' && first <= 'Z') {
        const struct LetterTable *table = &capital_tables[first - 'A'];
        return table->count ? kinds_in(table, word) : 0;
    }
    return letter_among(first, small_firsts) && lower_is(first) ? kinds_in(&small_table, word) : 0;
}

/* What a party is called, and what it is called here. */
static const struct {
    Slice name;
    const char *usual;
} parties[] = {
    {{"Conservative", 12}, "Conservatives"},
    {{"Conservatives", 13}, "Conservatives"},
    {{"Tories", 6}, "Conservatives"},
    {{"Tory", 4}, "Conservatives"},
    {{"Labour", 6}, "Labour"},
    {{"Labor", 5}, "Labor"},
    {{"Lib Dem", 7}, "Liberal Democrats"},
    {{"Lib Dems", 8}, "Liberal Democrats"},
    {{"Liberal Democrat", 16}, "Liberal Democrats"},
    {{"Liberal Democrats", 17}, "Liberal Democrats"},
    {{"Green", 5}, "Greens"},
    {{"Greens", 6}, "Greens"},
    {{"Democrat", 8}, "Democrats"},
    {{"Democrats", 9}, "Democrats"},
    {{"Republican", 10}, "Republicans"},
    {{"Republicans", 11}, "Republicans"},
    {{"GOP", 3}, "Republicans"},
    {{"Liberal", 7}, "Liberals"},
    {{"Liberals", 8}, "Liberals"},
};

Slice party_name(Slice name) {
    static const uint32_t second_letters[256] = {['C'] = LETTER('o'),
                                                 ['D'] = LETTER('e'),
                                                 ['G'] = LETTER('r') | LETTER('o'),
                                                 ['L'] = LETTER('a') | LETTER('i'),
                                                 ['R'] = LETTER('e'),
                                                 ['T'] = LETTER('o')};
    if (name.length < 2 ||
        !letter_among(name.bytes[1], second_letters[(unsigned char)name.bytes[0]])) {
        return (Slice){"", 0};
    }
    for (size_t i = 0; i < sizeof parties / sizeof *parties; i++) {
        if (slice_equal(name, parties[i].name)) {
            return slice_of(parties[i].usual);
        }
    }
    return (Slice){"", 0};
}
