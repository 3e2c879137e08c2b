namespace ScoData;

/// <summary>What sort of publication a source is, in the terms of CSL-JSON; a dataset names them in its field <c>type</c>.</summary>
internal enum WorkType
{
    ArticleJournal,
    ArticleNewspaper,
    ArticleMagazine,
    Webpage,
    EntryEncyclopedia,
    Dataset,
    Document,
}

/// <summary>Whether the address of a source still leads to it; a dataset says so in its field <c>url-status</c>.</summary>
internal enum UrlState
{
    Live,
    Dead,
    Usurped,
    Unfit,
    Deviated,
}

/// <summary>What a reader needs to open the address; a dataset says so in its field <c>url-access</c>.</summary>
internal enum UrlTerms
{
    Free,
    Registration,
    Limited,
    Subscription,
}

/// <summary>A doubt that editors of the citing work attached to a source; a dataset lists them in its field <c>flags</c>.</summary>
internal enum WorkFlag
{
    UndefinedReference,
}
