CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    team TEXT NOT NULL,
    region TEXT,
    manager_id INTEGER REFERENCES users (id),
    hired_on DATE NOT NULL,
    active BOOLEAN NOT NULL DEFAULT 1
);

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    industry TEXT,
    region TEXT,
    country TEXT,
    city TEXT,
    employees INTEGER,
    annual_revenue INTEGER,
    tier TEXT CHECK (tier IN ('A', 'B', 'C')),
    status TEXT NOT NULL CHECK (status IN ('prospect', 'customer', 'former')),
    website TEXT,
    phone TEXT,
    owner_id INTEGER REFERENCES users (id),
    parent_id INTEGER REFERENCES accounts (id),
    created_on DATE NOT NULL
);

CREATE TABLE contacts (
    id INTEGER PRIMARY KEY,
    account_id INTEGER REFERENCES accounts (id),
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    job_title TEXT,
    department TEXT,
    email TEXT,
    phone TEXT,
    birth_date DATE,
    no_marketing BOOLEAN NOT NULL DEFAULT 0,
    created_on DATE NOT NULL
);

CREATE TABLE products (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    category TEXT NOT NULL,
    list_price NUMERIC(10, 2) NOT NULL,
    launched_on DATE NOT NULL,
    discontinued BOOLEAN NOT NULL DEFAULT 0
);

CREATE TABLE opportunities (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    owner_id INTEGER REFERENCES users (id),
    stage TEXT NOT NULL,
    amount NUMERIC(12, 2),
    lead_source TEXT,
    created_on DATE NOT NULL,
    close_date DATE,
    lost_reason TEXT
);

CREATE TABLE opportunity_products (
    opportunity_id INTEGER NOT NULL REFERENCES opportunities (id),
    product_id INTEGER NOT NULL REFERENCES products (id),
    quantity INTEGER NOT NULL,
    unit_price NUMERIC(10, 2) NOT NULL,
    PRIMARY KEY (opportunity_id, product_id)
);

CREATE TABLE emails (
    id INTEGER PRIMARY KEY,
    account_id INTEGER REFERENCES accounts (id),
    contact_id INTEGER REFERENCES contacts (id),
    user_id INTEGER NOT NULL REFERENCES users (id),
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    subject TEXT,
    body TEXT NOT NULL,
    sent_at TIMESTAMP NOT NULL
);

CREATE TABLE calls (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    contact_id INTEGER REFERENCES contacts (id),
    user_id INTEGER NOT NULL REFERENCES users (id),
    outcome TEXT NOT NULL,
    started_at TIMESTAMP NOT NULL,
    duration_seconds INTEGER NOT NULL,
    transcript TEXT
);

CREATE TABLE activities (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    user_id INTEGER REFERENCES users (id),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    priority TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'done', 'cancelled')),
    due_on DATE,
    completed_on DATE
);

CREATE INDEX contacts_by_account ON contacts (account_id);
CREATE INDEX opportunities_by_account ON opportunities (account_id);
CREATE INDEX opportunity_products_by_product ON opportunity_products (product_id);
CREATE INDEX emails_by_account ON emails (account_id);
CREATE INDEX calls_by_account ON calls (account_id);
CREATE INDEX activities_by_account ON activities (account_id);
